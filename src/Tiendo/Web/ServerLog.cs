namespace Tiendo.Web;

/// <summary>What the log says: warnings and bugs, nothing that a person typed.</summary>
internal static class ServerLog
{
    public static void Configure(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.SetMinimumLevel(LogLevel.Warning);
        // They log addresses and messages of exceptions; Failures says where a bug is.
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Error);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        logging.AddFilter("Npgsql", LogLevel.None);
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
    }
}
