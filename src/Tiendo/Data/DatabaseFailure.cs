using Microsoft.Data.Sqlite;
using Npgsql;
using Tiendo.Domain;

namespace Tiendo.Data;

/// <summary>What a database could not do, for the person who asked: a failure of the place or of its server, not of the program.</summary>
public static class DatabaseFailure
{
    /// <summary>The rule that a failure stands for, looked for down to its cause; null when it is a fault of the program.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="place">Where the data lies.</param>
    public static RuleBroken? Explain(Exception? failure, string? place) => failure switch
    {
        null or RuleBroken => null,
        SqliteException sqlite => Code(sqlite.SqliteErrorCode) is { } code ? new(code, place) : null,
        PostgresException postgres => Code(postgres.SqlState) is { } code ? Broken(code, place, postgres.SqlState) : null,
        NpgsqlException { InnerException: TimeoutException } => new("data.busy", place),
        NpgsqlException { IsTransient: true } lost => Broken("data.unreachable", place, lost.GetType().Name),
        _ => Explain(failure.InnerException, place),
    };

    private static RuleBroken Broken(string code, string? place, string message) =>
        code == "data.unreachable" ? new(code, place, ("message", message)) : new(code, place);

    private static string? Code(int sqlite) => sqlite switch
    {
        5 or 6 => "data.busy",
        3 or 8 or 14 => "data.unwritable",
        10 or 13 => "data.disk",
        11 or 26 => "data.damaged",
        _ => null,
    };

    private static string? Code(string postgres) => postgres switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => "data.busy",
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction => "data.unwritable",
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.IoError => "data.disk",
        PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter => "data.character",
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => "data.damaged",
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification
            or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections => "data.unreachable",
        _ => null,
    };
}
