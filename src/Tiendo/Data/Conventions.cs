using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Tiendo.Data;

/// <summary>How the model becomes tables: snake_case names, enums as words, moments in UTC, figures as doubles.</summary>
internal static class Conventions
{
    private const string Derived = "tiendo:derived";
    private const string Operational = "tiendo:operational";

    public static void Apply(ModelConfigurationBuilder configuration)
    {
        // At most 15 significant digits are let in, and a double keeps those exactly; SQLite has no decimal.
        configuration.Properties<decimal>().HaveConversion<double>();
        configuration.Properties<DateTime>().HaveConversion<UtcMoment>();
        configuration.Conventions.Remove<Microsoft.EntityFrameworkCore.Metadata.Conventions.ForeignKeyIndexConvention>();
    }

    /// <summary>Names every table, column, key and index, and turns enums into words.</summary>
    public static void Name(ModelBuilder model, Engine engine)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.GetTableName()!));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.Name));
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsEnum) property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(EnumWord<>).MakeGenericType(type))!);
                // Words are compared by their bytes, so that both engines sort them alike.
                if (engine == Engine.Postgres && (type == typeof(string) || type.IsEnum)) property.SetCollation("C");
            }

            foreach (var key in entity.GetKeys()) key.SetName($"pk_{entity.GetTableName()}");
            foreach (var reference in entity.GetForeignKeys())
                reference.SetConstraintName($"fk_{entity.GetTableName()}_{Columns(reference.Properties)}");
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName($"ix_{entity.GetTableName()}_{Columns(index.Properties)}");
        }
    }

    private static string Columns(IEnumerable<IReadOnlyProperty> properties) =>
        string.Join('_', properties.Where(p => p.Name != "ProvinceId").Select(p => Snake(p.Name)));

    /// <summary>Marks a table as made from others: not in the journal, not in an export, built again at will.</summary>
    public static EntityTypeBuilder<T> IsDerived<T>(this EntityTypeBuilder<T> entity) where T : class
    {
        entity.Metadata.SetAnnotation(Derived, true);
        return entity;
    }

    /// <summary>True for tables that can be built again from the others.</summary>
    public static bool IsDerived(this IReadOnlyEntityType entity) => entity.FindAnnotation(Derived) is not null;

    /// <summary>Marks a table of secrets and of passing things: in no journal and no open export, written by SQL alone. A backup may hold it.</summary>
    public static EntityTypeBuilder<T> IsOperational<T>(this EntityTypeBuilder<T> entity, bool inBackup) where T : class
    {
        entity.Metadata.SetAnnotation(Operational, inBackup);
        return entity;
    }

    /// <summary>True for tables of secrets and of passing things.</summary>
    public static bool IsOperational(this IReadOnlyEntityType entity) => entity.FindAnnotation(Operational) is not null;

    /// <summary>True for tables that stand in a backup.</summary>
    public static bool IsInBackup(this IReadOnlyEntityType entity) => !entity.IsDerived() && entity.FindAnnotation(Operational) is not { Value: false };

    /// <summary>"RecordedOn" → "recorded_on".</summary>
    public static string Snake(string name) => Split(name, '_');

    /// <summary>"AtLeast" → "at-least".</summary>
    public static string Word<TEnum>(TEnum value) where TEnum : struct, Enum => Split(value.ToString(), '-');

    /// <summary>"at-least" → "AtLeast".</summary>
    public static TEnum FromWord<TEnum>(string word) where TEnum : struct, Enum => EnumWord<TEnum>.Values[word];

    private static string Split(string name, char between)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0 && text[^1] != between && text[^1] != '_') text.Append(between);
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }

    private sealed class EnumWord<TEnum>() : ValueConverter<TEnum, string>(value => Write(value), word => Read(word)) where TEnum : struct, Enum
    {
        public static readonly Dictionary<string, TEnum> Values = Enum.GetValues<TEnum>().ToDictionary(Word);
        private static readonly Dictionary<TEnum, string> Words = Values.ToDictionary(pair => pair.Value, pair => pair.Key);

        private static string Write(TEnum value) => Words[value];

        private static TEnum Read(string word) => Values[word];
    }

    // SQLite returns moments without their kind.
    private sealed class UtcMoment() : ValueConverter<DateTime, DateTime>(
        moment => moment.ToUniversalTime(), moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc));
}
