using System.CommandLine;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Samples;

/// <summary><c>sample</c>: builds the sample province in an empty database.</summary>
internal static class SampleCommand
{
    public static Command Create(App app) =>
        LedgerCommand.Create(app, "sample", app.Messages["help.sample"], [], RunAsync, createsData: true);

    /// <summary>Builds it and says what there is to see.</summary>
    public static async Task<int> RunAsync(LedgerCall call, CancellationToken stop)
    {
        call.App.Terminal.ShowProgress(call.Say["sample.progress"]);
        await new BuildSample(call.Db, call.App.ListsFolder).RunAsync(stop);
        call.App.Terminal.ShowProgress("");
        call.Answer.Remark(call.Say.Say("sample.built", ("place", call.Database.Place)));
        call.Answer.Remark(call.Say["sample.next"]);
        return 0;
    }
}
