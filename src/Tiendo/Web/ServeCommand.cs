using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Tiendo.Domain;

namespace Tiendo.Web;

/// <summary><c>serve</c>: the web server; what the program does when it is called without words.</summary>
internal static class ServeCommand
{
    private const string UsualUrls = "http://127.0.0.1:5080";

    public static Command Create(App app)
    {
        var say = app.Messages;
        var urls = new Option<string>("--urls") { Description = say["help.serve.urls"], HelpName = UsualUrls };
        var data = new Option<string>("--data") { Description = say["help.data"], HelpName = say["help.folder"] };
        var database = new Option<string>("--database") { Description = say["help.database"], HelpName = say["help.connection"] };
        var map = new Option<string>("--map") { Description = say["help.serve.map"], HelpName = "URL" };
        var command = new Command("serve", say["help.serve"]) { urls, data, database, map };
        command.SetAction(async (parse, stop) =>
        {
            var found = app.FindDatabase(parse.GetValue(database), parse.GetValue(data), create: true);
            await found.MigrateAsync(stop);
            var folder = app.DataFolder(parse.GetValue(data));
            var installation = new Installation(found, app.ListsFolder, folder, app.Time) { MapAddress = parse.GetValue(map) ?? app.MapAddress, KeysFolder = app.KeysFolder ?? Path.Combine(folder, "keys") };
            await RunAsync(app, installation, parse.GetValue(urls) ?? app.Urls ?? UsualUrls, stop);
            return 0;
        });
        return command;
    }

    private static async Task RunAsync(App app, Installation installation, string urls, CancellationToken stop)
    {
        if (urls.Split(';').Any(url => !Uri.TryCreate(url.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")))
            throw new RuleBroken("call.urls-wrong", null, ("given", urls));
        await using var server = Server.Create(installation, urls);
        await Sites.PrepareAsync(installation, stop);
        try
        {
            await server.StartAsync(stop);
        }
        catch (IOException)
        {
            throw new RuleBroken("call.urls-taken", null, ("given", urls));
        }
        var addresses = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        await Sites.GreetAsync(app, installation, addresses.First(), stop);
        foreach (var address in addresses)
            app.Terminal.Say(app.Messages.Say("serve.running", ("address", address), ("place", installation.Database.Place)));
        await server.WaitForShutdownAsync(stop);
    }
}
