using System.CommandLine;
using System.Globalization;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Generate;

/// <summary><c>generate</c>: fills an empty database with a made-up country.</summary>
internal static class GenerateCommand
{
    private sealed record Row(string Table, int Rows);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var provinces = Number("--provinces", 34, 1);
        var parks = Number("--parks", 1500, 1);
        var months = Number("--months", 60, 1);
        var observations = Number("--observations", 5_000_000, 0);
        var directives = Number("--directives", 500_000, 0);
        var seed = Number("--seed", 1, 0);
        return LedgerCommand.Create(app, "generate", say["help.generate"], [provinces, parks, months, observations, directives, seed], RunAsync, createsData: true);

        Option<int> Number(string name, int usual, int least)
        {
            var option = new Option<int>(name) { Description = say["help.generate." + name[2..]], HelpName = say["help.number"], DefaultValueFactory = _ => usual };
            option.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < least) result.AddError(name);
            });
            return option;
        }

        async Task<int> RunAsync(LedgerCall call, CancellationToken stop)
        {
            var request = new GenerateRequest(call.Get(provinces), call.Get(parks), call.Get(months), call.Get(observations), call.Get(directives), call.Get(seed));
            var generate = new GenerateData(call.Db);
            var rows = await generate.RunAsync(request, Provinces(app.ListsFolder), GeneratedMeasures.Of(app.ListsFolder), call.ActOf(say["generate.why"]), Progress, stop);
            app.Terminal.ShowProgress("");
            call.Answer.List([.. rows.Select(r => new Row(r.Table, r.Rows))], new("column.table", r => r.Table), new("column.rows", r => r.Rows, true));
            return 0;

            void Progress(int done) => app.Terminal.ShowProgress(say.Say("generate.progress", ("done", Text(done)), ("total", Text(request.Provinces))));
        }
    }

    private static List<(int Id, string Name)> Provinces(string listsFolder) =>
        [.. from unit in AgencyLists.Load(listsFolder).Units
            where unit.Province is null && unit.ValidTo is null && int.TryParse(unit.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            orderby unit.Key
            select (int.Parse(unit.Key, CultureInfo.InvariantCulture), unit.Name)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
