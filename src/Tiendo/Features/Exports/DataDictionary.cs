using System.Xml.Linq;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Exports;

/// <summary>What every column of an export means, made from the model itself, so that it cannot fall behind.</summary>
internal static class DataDictionary
{
    public const string File = "dictionary.csv";

    private static readonly string[] Head =
        ["table", "column", "type", "required", "key", "refers_to", "words", "vietnamese", "english"];

    public static void Write(Stream stream, IModel model)
    {
        var docs = LoadDocs();
        using var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true);
        csv.WriteHeader(Head);
        foreach (var table in ExportedTable.All(model))
        {
            Row(csv, table.Name, "", "", "", "", "", "", Say($"dictionary.table.{table.Name}"), docs.GetValueOrDefault($"T:{table.Entity.ClrType.FullName}", ""));
            foreach (var column in table.Columns)
            {
                Row(
                    csv, table.Name, column.Name, TypeOf(column), column.IsNullable ? "" : "yes", table.Key.Contains(column.Name) ? "yes" : "", ReferenceOf(table, column),
                    string.Join(' ', column.Words), Say($"dictionary.field.{table.Name}.{column.Name}", $"dictionary.field.{column.Name}"),
                    docs.GetValueOrDefault($"P:{(column.Property.PropertyInfo?.DeclaringType ?? column.Property.DeclaringType.ClrType).FullName}.{column.Property.Name}", ""));
            }
        }
        csv.Flush();
    }

    /// <summary>The Vietnamese words for a table or column; empty where none are written.</summary>
    public static string Say(params IEnumerable<string> keys) => keys.Select(key => Messages.Vietnamese[key] is var text && text != key ? text : "").FirstOrDefault(text => text.Length > 0) ?? "";

    private static void Row(CsvWriter csv, params string[] fields)
    {
        foreach (var field in fields) csv.WriteField(field);
        csv.EndRecord();
    }

    private static string TypeOf(ExportedColumn column) => column.Type switch
    {
        var type when type == typeof(int) || type == typeof(long) => "integer",
        var type when type == typeof(double) => "number",
        var type when type == typeof(bool) => "true/false",
        var type when type == typeof(DateOnly) => "day",
        var type when type == typeof(DateTime) => "moment (UTC)",
        var type when type == typeof(byte[]) => "base64",
        _ when column.IsWord => "word",
        _ => "text",
    };

    private static string ReferenceOf(ExportedTable table, ExportedColumn column) => string.Join(
        ' ',
        table.Entity.GetForeignKeys().Where(reference => reference.Properties[^1] == column.Property)
            .Select(reference => $"{reference.PrincipalEntityType.GetTableName()}.{reference.PrincipalKey.Properties[^1].GetColumnName()}").Distinct());

    // The sentences that stand beside the classes in the source; the compiler writes them next to the program.
    private static Dictionary<string, string> LoadDocs() => new[] { "Tiendo.Domain.xml", "tiendo.xml" }
        .Select(name => Path.Combine(AppContext.BaseDirectory, name)).Where(System.IO.File.Exists)
        .SelectMany(path => XDocument.Load(path).Descendants("member"))
        .Where(member => member.Element("summary") is not null)
        .DistinctBy(member => (string)member.Attribute("name")!)
        .ToDictionary(member => (string)member.Attribute("name")!, member => Sentence(member.Element("summary")!));

    private static string Sentence(XElement summary)
    {
        var words = summary.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { HasAttributes: true, IsEmpty: true } see => see.Attributes().First().Value.Split('.')[^1],
            XElement element => element.Value,
            _ => "",
        });
        return string.Join(' ', string.Concat(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
