using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Tests.Rules;

public sealed class HouseTests
{
    private static readonly string[] Drawers =
        ["Common", "Helpers", "Utils", "Utilities", "Extensions", "Managers", "Services", "Interfaces", "Models", "Dtos", "Constants", "Misc"];

    // Written apart, so that this file does not name such a path itself.
    private static readonly Regex MachinePath = new(@"(?:^|[^\w.\-])/(?:" + "wo" + "rk|ro" + "ot|ho" + @"me)/\w", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline);

    private const string FeaturesFolder = "src/Tiendo/Features/";
    private static readonly Regex Door = new(@"(Queries|Links|Search)\.cs$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    private static readonly Regex TopLevelType = new(@"^(public|internal)[\w ]* (class|record|enum|struct|interface|delegate) (struct )?(?<name>\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline);
    private static readonly Regex UsedFeature = new(@"using Tiendo\.Features\.(?<name>\w+);", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    // They put whole provinces together out of all features.
    private static readonly string[] BuildsFromFeatures = ["Samples", "Generate", "Exports"];

    // What one feature may use of the inside of another.
    private static readonly (string User, string Used)[] Entrusted =
    [
        ("Notices/ReadNotices.cs", "AgencyLists"), // what the reader needs to know
        ("Directives/Acceptance/", "AgencyLists"),
        ("Directives/Acceptance/", "Notices"), // the command notices accept: a reading becomes orders
        ("Directives/Acceptance/", "ProposalRow"), // shown with the orders just accepted
        ("Directives/Acceptance/", "DocumentRow"), // the document just kept
        ("Notices/KeepNotice.cs", "AddDocument"), // the file of a notice is kept in the write of the notice
        ("Notices/KeepNotice.cs", "DocumentInput"),
        ("Notices/NoticeDesk.cs", "AgencyLists"), // what the reader needs to know
        ("Overview/", "FigureShown"), // a figure as every page shows it
        ("Parks/", "FigureShown"),
        ("Directives/", "AddDocument"), // an order's document and evidence are kept in the write of the order
        ("Directives/", "DocumentInput"),
        ("", "FigureShown"), // a figure as every page shows it
    ];

    private static readonly string[] OfTheWholeInstallation = ["settings"];

    [Theory]
    [InlineData("Tiendo.Notices")]
    [InlineData("Tiendo.Domain")]
    public void PureProject_ReferencesTheRuntimeAlone(string project)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(a => a.Name!);

        references.ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));
        Repository.Read($"src/{project}/{project}.csproj").ShouldNotContain("Reference");
    }

    [Fact]
    public void Analyzers_AreTheOnlyPackagesThatEveryProjectGets()
    {
        var props = Repository.Read("Directory.Build.props") + Repository.Read("src/Directory.Build.props");

        var lines = props.Split('\n').Where(l => l.Contains("<PackageReference", StringComparison.Ordinal)).ToList();

        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(l => l.Contains("Analyzer", StringComparison.Ordinal) && l.Contains("PrivateAssets=\"all\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Folders_HaveADomainWord_NoDrawers() =>
        Repository.Files
            .Where(f => f.Split('/')[..^1].Intersect(Drawers, StringComparer.OrdinalIgnoreCase).Any())
            .ShouldBeEmpty();

    [Fact]
    public void Files_NameNoPathOfADevelopersMachine()
    {
        Repository.Files.Count.ShouldBeGreaterThan(20);
        Repository.Files
            .Where(f => MachinePath.IsMatch(Repository.Read(f)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Feature_UsesAnother_OnlyThroughItsQueriesAndLinks()
    {
        var features = Repository.Files.Where(f => f.StartsWith(FeaturesFolder, StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal))
            .Select(f => (Feature: f[FeaturesFolder.Length..].Split('/')[0], File: f[FeaturesFolder.Length..], Text: Repository.Read(f))).ToList();
        var inner = features.Where(f => f.Feature != "Shared" && !Door.IsMatch(f.File))
            .SelectMany(f => TopLevelType.Matches(f.Text).Select(m => (f.Feature, Type: m.Groups["name"].Value))).ToLookup(t => t.Feature, t => t.Type);

        var broken =
            from user in features
            where !BuildsFromFeatures.Contains(user.Feature)
            from Match used in UsedFeature.Matches(user.Text)
            let feature = used.Groups["name"].Value
            where feature != user.Feature
            from type in inner[feature].Except(inner[user.Feature], StringComparer.Ordinal)
            where Regex.IsMatch(user.Text, $@"\b{type}\b", RegexOptions.NonBacktracking)
            where !Entrusted.Any(t => user.File.StartsWith(t.User, StringComparison.Ordinal) && (t.Used == type || t.Used == feature))
            select $"{user.File} uses {feature}.{type}";

        inner.Count.ShouldBeGreaterThan(10);
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Shared_KnowsNoFeature() =>
        Repository.Files.Where(f => f.StartsWith(FeaturesFolder + "Shared/", StringComparison.Ordinal) && UsedFeature.Matches(Repository.Read(f)).Any(m => m.Groups["name"].Value != "Shared")).ShouldBeEmpty();

    [Fact]
    public void Tables_HaveTheProvinceFirstInTheirKey()
    {
        using var db = Database.Sqlite(":memory:").Open();
        var tables = db.Model.GetEntityTypes().Where(t => t.GetTableName() is not null).ToList();

        tables.Count.ShouldBeGreaterThan(15);
        tables.Where(t => t.FindPrimaryKey()!.Properties[0].GetColumnName() != "province_id").Select(t => t.GetTableName()).Order().ShouldBe(OfTheWholeInstallation);
    }
}
