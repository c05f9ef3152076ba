using System.Globalization;
using Tiendo.Bench.Ledger;

namespace Tiendo.Bench.Web;

/// <summary>The web application on a whole country's data, on both engines: one server, the readers on the same cores.</summary>
internal static class WebFigures
{
    private const int Seconds = 10, ManyReaders = 20, FewReaders = 4;

    // Redmine 5.0.4 on PostgreSQL with 100,000 issues, 4 clients, on such a machine: its filtered list and its page of an issue.
    private const double RedmineList = 13, RedmineItem = 33, Times = 30;

    public static async Task PrintAsync(Report report)
    {
        foreach (var store in LedgerStore.All(LedgerSize.Full))
        {
            var seconds = store.Make();
            report.Title(string.Create(CultureInfo.InvariantCulture, $"{store.Name}, {store.Size.Provinces} provinces, {store.Size.Observations} figures, {store.Size.Directives} orders{(seconds > 0 ? $" (generated in {seconds:0} s)" : "")}"));
            var pages = await PageAddresses.AllAsync(store);
            using var server = await BenchServer.StartAsync(store);
            report.AtMost("first page after the start of the program, s", server.SecondsToFirstPage, 2);
            foreach (var page in pages) await PrintAsync(report, server, page);
            report.AtMost("most memory of the server, MB", server.PeakMegabytes, 400, "0");
        }
    }

    private static async Task PrintAsync(Report report, BenchServer server, PageAddresses page)
    {
        foreach (var path in page.Paths.Take(20))
        {
            if (!(await server.PageAsync(path)).Contains(page.Marker, StringComparison.Ordinal)) throw new InvalidOperationException($"{path} is not the page it should be");
        }
        // The program compiles what is used much while it is used: what is measured is a server that has worked for a while.
        await Readers.ReadAsync(server, page.Paths, FewReaders, Seconds / 2);
        var before = server.ProcessorMilliseconds;
        var many = await Readers.ReadAsync(server, page.Paths, ManyReaders, Seconds);
        var cost = (server.ProcessorMilliseconds - before) / (many.PerSecond * Seconds);
        var few = await Readers.ReadAsync(server, page.Paths, FewReaders, Seconds);
        report.Title(string.Create(CultureInfo.InvariantCulture, $"  {page.Name} ({page.Paths.Count} addresses)"));
        report.Row("median with 20 readers, ms", many.Median.ToString("0.0", CultureInfo.InvariantCulture));
        report.AtMost("95th percentile with 20 readers, ms", many.P95, 100, "0.0");
        report.Row("requests a second with 20 readers", many.PerSecond.ToString("0", CultureInfo.InvariantCulture));
        report.Row("processor time of the server for a request, ms", cost.ToString("0.00", CultureInfo.InvariantCulture));
        switch (page.Name)
        {
            case "Directives, filtered": report.AtLeast("requests a second with 4 readers (Redmine: 13)", few.PerSecond, RedmineList * Times, "0"); break;
            case "Directive": report.AtLeast("requests a second with 4 readers (Redmine: 33)", few.PerSecond, RedmineItem * Times, "0"); break;
            default: report.Row("requests a second with 4 readers", few.PerSecond.ToString("0", CultureInfo.InvariantCulture)); break;
        }
    }
}
