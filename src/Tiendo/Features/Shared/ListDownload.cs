using System.Net.Mime;
using System.Text;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Search;
using Tiendo.Web;

namespace Tiendo.Features.Shared;

/// <summary>A list as a file to take away: XLSX with days and numbers as such, or CSV; the filters and the day stand in its head.</summary>
public static class ListDownload
{
    /// <summary>The most rows of a file.</summary>
    public const int MostRows = 20_000;

    /// <summary>Whether the address asks for a file.</summary>
    public static bool IsAsked(Visit visit) => visit.Http.Request.Query.ContainsKey("export");

    /// <summary>The file that the address asks for.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="title">What is listed.</param>
    /// <param name="filters">The filters in words.</param>
    /// <param name="rows">The rows; of more than <see cref="MostRows"/> the first.</param>
    /// <param name="columns">The columns.</param>
    /// <exception cref="RuleBroken">list.export-unknown</exception>
    public static FileResult Of<T>(Visit visit, string title, IReadOnlyList<string> filters, IReadOnlyList<T> rows, params IReadOnlyList<AnswerColumn<T>> columns)
    {
        var name = $"{Folded.Of(title).Replace(' ', '-')}-{Days.Write(visit.AsOf)}";
        var some = rows.Take(MostRows).ToList();
        List<string> heads = [title, visit.ProvinceName, DaysSaid(visit), .. filters];
        if (rows.Count > MostRows) heads.Add(visit.Say.Say("list.cut", ("count", Numbers.Text(MostRows))));
        return visit.Http.Request.Query["export"].ToString() switch
        {
            "xlsx" => File(
                WorkbookFile.Write(title, heads, [.. columns.Select(c => visit.Say[c.Key])], some.Select(row => columns.Select(c => c.Value(row)))),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx"),
            "csv" => File(Csv(visit, heads, some, columns), MediaTypeNames.Text.Csv + "; charset=utf-8", name + ".csv"),
            var other => throw new RuleBroken("list.export-unknown", null, ("given", other.Length > 20 ? other[..20] : other)),
        };
    }

    private static string DaysSaid(Visit visit) => visit.Say.Say("answer.as-of", ("day", Days.Say(visit.AsOf)))
        + (visit.KnownOn is { } known ? ", " + visit.Say.Say("answer.known-on", ("day", Days.Say(known))) : "");

    private static FileContentResult File(byte[] bytes, string type, string name) => new(bytes, type) { FileDownloadName = name };

    private static byte[] Csv<T>(Visit visit, List<string> heads, List<T> rows, IReadOnlyList<AnswerColumn<T>> columns)
    {
        using var text = new MemoryStream();
        // A head is one field, which a writer of records of equal length refuses.
        text.Write([.. Encoding.UTF8.Preamble, .. heads.SelectMany(head => Encoding.UTF8.GetBytes(Head(head)))]);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default with { WriteByteOrderMark = false, Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var column in columns) csv.WriteField(visit.Say[column.Key]);
            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var column in columns) csv.WriteField(Terminal.Printable(column.Text(row)));
                csv.EndRecord();
            }
            csv.Flush();
        }
        return text.ToArray();
    }

    private static string Head(string text) => $"\"# {Terminal.Printable(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n";
}
