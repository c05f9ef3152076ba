using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;
using Tiendo.Domain.Notices;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Features.Documents;
using Tiendo.Features.Milestones;
using Tiendo.Features.Notices;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;
using Tiendo.Features.Search;
using Tiendo.Features.Users;
using Tiendo.Security;

namespace Tiendo.Data;

/// <summary>The one database, the same on both engines. It is read directly and written through a <see cref="Write"/>.</summary>
public sealed class TiendoDb(DbContextOptions<TiendoDb> options) : DbContext(options)
{
    /// <summary>Every write.</summary>
    public DbSet<JournalRow> Journal => Set<JournalRow>();

    /// <summary>The end of each province's chain.</summary>
    public DbSet<JournalHead> JournalHeads => Set<JournalHead>();

    /// <summary>What holds for the whole installation.</summary>
    public DbSet<Setting> Settings => Set<Setting>();

    /// <summary>Bytes by their hash.</summary>
    public DbSet<Blob> Blobs => Set<Blob>();

    /// <summary>Where figures and orders come from.</summary>
    public DbSet<Document> Documents => Set<Document>();

    /// <summary>What figures and orders are about.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>Bodies, living and ended: one list for the country, under province 0.</summary>
    public DbSet<Agency> Agencies => Set<Agency>();

    /// <summary>Which body took over from which.</summary>
    public DbSet<AgencySuccession> AgencySuccessions => Set<AgencySuccession>();

    /// <summary>Administrative units, living and ended: one list for the country, under province 0.</summary>
    public DbSet<Unit> Units => Set<Unit>();

    /// <summary>Which unit took over from which.</summary>
    public DbSet<UnitSuccession> UnitSuccessions => Set<UnitSuccession>();

    /// <summary>Figures as their sources state them.</summary>
    public DbSet<Observation> Observations => Set<Observation>();

    /// <summary>Figures no longer to be used.</summary>
    public DbSet<Supersession> Supersessions => Set<Supersession>();

    /// <summary>Orders as they were accepted.</summary>
    public DbSet<Directive> Directives => Set<Directive>();

    /// <summary>What was done with them.</summary>
    public DbSet<DirectiveAct> DirectiveActs => Set<DirectiveAct>();

    /// <summary>Their states over time, made from the two.</summary>
    public DbSet<StateRow> DirectiveStates => Set<StateRow>();

    /// <summary>The bodies that orders name, made from them.</summary>
    public DbSet<DirectiveParty> DirectiveParties => Set<DirectiveParty>();

    /// <summary>Matters that orders are about.</summary>
    public DbSet<Milestone> Milestones => Set<Milestone>();

    /// <summary>Which order hung on which matter, since when.</summary>
    public DbSet<MilestoneChange> MilestoneChanges => Set<MilestoneChange>();

    /// <summary>How due days moved, made from them.</summary>
    public DbSet<MilestoneMove> MilestoneMoves => Set<MilestoneMove>();

    /// <summary>Documents that were read into orders.</summary>
    public DbSet<Notice> Notices => Set<Notice>();

    /// <summary>Their pages.</summary>
    public DbSet<NoticePage> NoticePages => Set<NoticePage>();

    /// <summary>What people changed and decided about their orders.</summary>
    public DbSet<ReviewedOrder> ReviewedOrders => Set<ReviewedOrder>();

    /// <summary>Who may sign in; under province 0 those of the country.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>How they prove it.</summary>
    public DbSet<Credential> Credentials => Set<Credential>();

    /// <summary>Where they have signed in.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>Links that work once.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    internal Write? Writing { get; set; }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Changes are saved by a Write, with their journal row.");

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        Writing is { IsSaving: true }
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : throw new InvalidOperationException("Changes are saved by a Write, with their journal row.");

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        JournalMapping.Map(modelBuilder);
        DocumentsMapping.Map(modelBuilder);
        AgenciesMapping.Map(modelBuilder);
        ParksMapping.Map(modelBuilder);
        ObservationsMapping.Map(modelBuilder);
        DirectivesMapping.Map(modelBuilder);
        MilestonesMapping.Map(modelBuilder);
        SearchMapping.Map(modelBuilder);
        NoticesMapping.Map(modelBuilder);
        UsersMapping.Map(modelBuilder);
        Conventions.Name(modelBuilder, Database.IsSqlite() ? Engine.Sqlite : Engine.Postgres);
    }
}
