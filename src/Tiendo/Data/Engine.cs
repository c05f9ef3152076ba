namespace Tiendo.Data;

/// <summary>The two databases that Tiendo runs on.</summary>
public enum Engine { Sqlite, Postgres }
