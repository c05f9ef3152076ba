using System.Reflection;
using System.Text.RegularExpressions;

namespace Tiendo.Tests.Rules;

public sealed class HouseTests
{
    private static readonly string[] Drawers =
        ["Common", "Helpers", "Utils", "Utilities", "Extensions", "Managers", "Services", "Interfaces", "Models", "Dtos", "Constants", "Misc"];

    // Written apart, so that this file does not name such a path itself.
    private static readonly Regex MachinePath = new(@"(?:^|[^\w.\-])/(?:" + "wo" + "rk|ro" + "ot|ho" + @"me)/\w", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline);

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
}
