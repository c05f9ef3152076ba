using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Directives;

internal static class DirectivesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Directive>(MapDirective);
        model.Entity<DirectivePlace>(place =>
        {
            place.ToTable("DirectivePlaces").HasKey(p => new { p.ProvinceId, p.DirectiveId, p.Ordinal });
            place.HasOne<Place>().WithMany().HasForeignKey(p => new { p.ProvinceId, p.PlaceId }).OnDelete(DeleteBehavior.NoAction);
            place.HasIndex(p => new { p.ProvinceId, p.PlaceId });
        });
        model.Entity<DirectiveAct>(act =>
        {
            act.ToTable("DirectiveActs").HasKey(a => new { a.ProvinceId, a.Id });
            act.HasOne<Directive>().WithMany().HasForeignKey(a => new { a.ProvinceId, a.DirectiveId }).OnDelete(DeleteBehavior.NoAction);
            act.HasOne<Document>().WithMany().HasForeignKey(a => new { a.ProvinceId, a.DocumentId }).OnDelete(DeleteBehavior.NoAction);
            act.HasOne<Directive>().WithMany().HasForeignKey(a => new { a.ProvinceId, a.OtherId }).OnDelete(DeleteBehavior.NoAction);
            act.HasIndex(a => new { a.ProvinceId, a.DirectiveId });
            act.HasIndex(a => new { a.ProvinceId, a.OtherId });
        });
        model.Entity<StateRow>(MapState);
        model.Entity<DirectiveParty>(party => party.ToTable("DirectiveParties").IsDerived().HasKey(p => new { p.ProvinceId, p.AgencyKey, p.DirectiveId }));
    }

    private static void MapDirective(EntityTypeBuilder<Directive> directive)
    {
        directive.ToTable("Directives").HasKey(d => new { d.ProvinceId, d.Id });
        directive.Property(d => d.Lead).HasConversion(new JsonText<IReadOnlyList<DirectiveAgency>>());
        directive.Property(d => d.Coordinate).HasConversion(new JsonText<IReadOnlyList<DirectiveAgency>>());
        directive.Property(d => d.Topics).HasConversion(new JsonText<IReadOnlyList<string>>());
        directive.Property(d => d.Quantities).HasConversion(new JsonText<IReadOnlyList<OrderedQuantity>>());
        directive.Property(d => d.DueTime).HasConversion(new ValueConverter<TimeOnly, string>(
            time => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), text => TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
        directive.Ignore(d => d.WaitsForEvent);
        directive.HasOne<Document>().WithMany().HasForeignKey(d => new { d.ProvinceId, d.DocumentId }).OnDelete(DeleteBehavior.NoAction);
        directive.HasMany(d => d.Places).WithOne().HasForeignKey(p => new { p.ProvinceId, p.DirectiveId }).OnDelete(DeleteBehavior.NoAction);
        directive.HasIndex(d => new { d.ProvinceId, d.DocumentId });
    }

    // Counted by the hundred thousand: days are numbers, and the index holds all that counting needs in the order of the answer.
    private static void MapState(EntityTypeBuilder<StateRow> state)
    {
        var day = new ValueConverter<DateOnly, int>(value => value.DayNumber, number => DateOnly.FromDayNumber(number));
        state.ToTable("DirectiveStates").HasKey(s => new { s.ProvinceId, s.DirectiveId, s.Occurrence, s.LeadOrdinal, s.KnownFrom, s.FromDay });
        state.IsDerived();
        state.Property(s => s.Occurrence).HasConversion(day);
        state.Property(s => s.FromDay).HasConversion(day);
        state.Property(s => s.UntilDay).HasConversion(day);
        state.Property(s => s.KnownFrom).HasConversion(day);
        state.Property(s => s.KnownUntil).HasConversion(day);
        state.Property(s => s.Due).HasConversion(day);
        state.Property(s => s.OriginalDue).HasConversion(day);
        state.Property(s => s.DoneOn).HasConversion(day);
        state.HasIndex(s => new { s.ProvinceId, s.AgencyKey, s.Standing, s.KnownUntil, s.UntilDay, s.FromDay, s.KnownFrom, s.Due, s.LeadOrdinal });
        // A list by due day reads its first rows from here without sorting the province.
        state.HasIndex(s => new { s.ProvinceId, s.LeadOrdinal, s.Standing, s.Due, s.DirectiveId, s.Occurrence, s.UntilDay, s.FromDay, s.KnownUntil, s.KnownFrom });
    }

    private sealed class JsonText<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    {
        private static readonly JsonSerializerOptions Form = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

        private static string Write(T value) => JsonSerializer.Serialize(value, Form);

        private static T Read(string text) => JsonSerializer.Deserialize<T>(text, Form)!;
    }
}
