using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Web;

/// <summary>What went wrong, in a page: a broken rule with its remedy; a bug quietly, and loud in the log.</summary>
internal sealed partial class Failures(RequestDelegate next, Installation installation, ILogger<Failures> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException failure) when (!http.Response.HasStarted)
        {
            await SayAsync(http, new(failure.StatusCode == 413 ? "web.too-large" : "web.request-wrong"), failure.StatusCode);
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            var broken = failure as RuleBroken ?? DatabaseFailure.Explain(failure, null);
            if (broken is null) LogBug(log, http.TraceIdentifier, failure.GetType().Name, failure.StackTrace ?? "");
            else if (broken.Code.StartsWith("data.", StringComparison.Ordinal)) LogData(log, broken.Code, installation.Database.Place);
            await SayAsync(http, broken ?? new("web.bug", null, ("trace", http.TraceIdentifier)), StatusOf(broken));
        }
    }

    /// <summary>The status of an answer that says a rule was broken.</summary>
    public static int StatusOf(RuleBroken? broken) => broken?.Code switch
    {
        null => StatusCodes.Status500InternalServerError,
        "right.missing" => StatusCodes.Status403Forbidden,
        var code when code.EndsWith("unknown", StringComparison.Ordinal) || code.EndsWith("-missing", StringComparison.Ordinal) => StatusCodes.Status404NotFound,
        var code when code.EndsWith("-meanwhile", StringComparison.Ordinal) => StatusCodes.Status409Conflict,
        "data.disk" => StatusCodes.Status507InsufficientStorage,
        var code when code.StartsWith("data.", StringComparison.Ordinal) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    private static async Task SayAsync(HttpContext http, RuleBroken broken, int status)
    {
        http.Response.Clear();
        http.Response.StatusCode = status;
        BeginVisit.Greet(http);
        var say = http.RequestServices.GetRequiredService<Visit>().Say;
        if (http.Request.Headers.Accept.ToString().Contains("json", StringComparison.Ordinal))
            await http.Response.WriteAsJsonAsync(new { code = broken.Code, message = say.Explain(broken) });
        else
            await BrokenPage.WriteAsync(http, say.Explain(broken), broken.Code);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A bug: {Trace} {Kind}\n{Where}")]
    private static partial void LogBug(ILogger log, string trace, string kind, string where);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database failed: {Code} {Place}")]
    private static partial void LogData(ILogger log, string code, string place);
}
