using System.CommandLine;
using Tiendo.Domain;

namespace Tiendo.Features.Notices;

/// <summary><c>read</c>: documents in, orders out.</summary>
public static class ReadCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(App app)
    {
        var say = app.Messages;
        var files = new Argument<string[]>("file")
        {
            Arity = ArgumentArity.ZeroOrMore, HelpName = say["help.read.files-name"], Description = say["help.read.files"],
        };
        var format = new Option<string>("--format") { Description = say["help.read.format"], HelpName = "table|json|csv|xlsx" };
        var output = new Option<string>("--output", "-o") { Description = say["help.read.output"], HelpName = say["help.file"] };
        var withText = new Option<bool>("--with-text") { Description = say["help.read.with-text"] };
        var agencies = new Option<string>("--agencies") { Description = say["help.read.agencies"], HelpName = say["help.file"] };
        var strict = new Option<bool>("--strict") { Description = say["help.read.strict"] };

        var command = new Command("read", say["help.read"]) { files, format, output, withText, agencies, strict };
        command.SetAction((call, stop) =>
        {
            var request = new ReadRequest(
                call.GetValue(files) ?? [],
                ChooseFormat(call.GetValue(format), call.GetValue(output)),
                call.GetValue(output),
                call.GetValue(withText),
                call.GetValue(agencies),
                call.GetValue(strict));
            request.Check(app.Terminal);
            return new ReadNotices(app).RunAsync(request, stop);
        });
        return command;
    }

    private static ReadFormat ChooseFormat(string? asked, string? output) => (asked ?? Extension(output)) switch
    {
        null or "table" => ReadFormat.Table,
        "json" => ReadFormat.Json,
        "csv" => ReadFormat.Csv,
        "xlsx" => ReadFormat.Xlsx,
        var other => throw new RuleBroken(
            "call.choice", null, ("option", "--format"), ("given", other), ("choices", "table, json, csv, xlsx")),
    };

    private static string? Extension(string? output) =>
        Path.GetExtension(output) is ".json" or ".csv" or ".xlsx" ? Path.GetExtension(output)![1..] : null;
}
