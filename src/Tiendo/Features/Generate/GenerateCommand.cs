using System.CommandLine;
using System.Globalization;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Generate;

/// <summary><c>generate</c>: fills an empty database with a made-up country.</summary>
internal static class GenerateCommand
{
    private sealed record Row(string Table, int Rows);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var provinces = Number("--provinces");
        var parks = Number("--parks");
        var months = Number("--months");
        var observations = Number("--observations");
        var directives = Number("--directives");
        var seed = Number("--seed");
        return LedgerCommand.Create(app, "generate", say["help.generate"], [provinces, parks, months, observations, directives, seed], RunAsync, createsData: true);

        Option<string> Number(string name) => new(name) { Description = say["help.generate." + name[2..]], HelpName = say["help.number"] };

        async Task<int> RunAsync(LedgerCall call, CancellationToken stop)
        {
            var request = new GenerateRequest(Whole(provinces, 34, 1), Whole(parks, 1500, 1), Whole(months, 60, 1), Whole(observations, 5_000_000, 0), Whole(directives, 500_000, 0), Whole(seed, 1, 0));
            var rows = await new GenerateData(call.Db, app.ListsFolder).RunAsync(request, call.ActOf(say["generate.why"]), Progress, stop);
            app.Terminal.ShowProgress("");
            call.Answer.List([.. rows.Select(r => new Row(r.Table, r.Rows))], new("column.table", r => r.Table), new("column.rows", r => r.Rows, true));
            return 0;

            int Whole(Option<string> option, int usual, int least) => call.Get(option) is not { } given
                ? usual
                : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
                    ? number
                    : throw new RuleBroken("call.number-wrong", null, ("option", option.Name), ("given", given), ("least", Numbers.Text(least)));

            void Progress(int done) => app.Terminal.ShowProgress(say.Say("generate.progress", ("done", Numbers.Text(done)), ("total", Numbers.Text(request.Provinces))));
        }
    }
}
