using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Tiendo.Data;

namespace Tiendo.Features.Exports;

/// <summary>One table as it is exported: every table of the model except those made from others and those that only keep the installation running.</summary>
internal sealed class ExportedTable
{
    private ExportedTable(IEntityType entity)
    {
        Entity = entity;
        Name = entity.GetTableName()!;
        Columns = [.. entity.GetProperties().Where(p => !(IsBlobs && p.Name == nameof(Blob.Bytes))).Select(p => new ExportedColumn(p))];
        Key = [.. entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName())];
    }

    public IEntityType Entity { get; }

    public string Name { get; }

    /// <summary>Without the bytes of blobs, which are files of their own.</summary>
    public IReadOnlyList<ExportedColumn> Columns { get; }

    public IReadOnlyList<string> Key { get; }

    public bool IsBlobs => Entity.ClrType == typeof(Blob);

    public string File => $"tables/{Name}.jsonl";

    public string CsvFile => $"tables/{Name}.csv";

    public string Select => $"SELECT {string.Join(", ", Columns.Select(c => $"\"{c.Name}\""))} FROM {Name} ORDER BY {string.Join(", ", Key.Select(k => $"\"{k}\""))}";

    /// <summary>All tables of an open export, each after those it refers to: no secrets.</summary>
    public static IReadOnlyList<ExportedTable> All(IModel model) => InOrder(model, entity => entity.IsInBackup() && !entity.IsOperational());

    /// <summary>All tables of a backup: with what people sign in by.</summary>
    public static IReadOnlyList<ExportedTable> OfBackup(IModel model) => InOrder(model, entity => entity.IsInBackup());

    private static List<ExportedTable> InOrder(IModel model, Func<IEntityType, bool> isWanted)
    {
        var left = model.GetEntityTypes().Where(isWanted).OrderBy(entity => entity.GetTableName(), StringComparer.Ordinal).ToList();
        var tables = new List<ExportedTable>(left.Count);
        while (left.Count > 0)
        {
            var next = left.Find(entity => entity.GetForeignKeys().All(reference => reference.PrincipalEntityType == entity || !left.Contains(reference.PrincipalEntityType)))
                ?? throw new InvalidOperationException($"Tables refer to each other in a circle: {string.Join(", ", left.Select(entity => entity.GetTableName()))}");
            left.Remove(next);
            tables.Add(new(next));
        }
        return tables;
    }
}
