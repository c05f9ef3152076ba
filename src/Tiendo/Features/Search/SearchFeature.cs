using System.CommandLine;

namespace Tiendo.Features.Search;

/// <summary>Finding things by words.</summary>
public static class SearchFeature
{
    /// <summary><c>search WORDS</c>, <c>search rebuild</c></summary>
    public static Command Commands(App app)
    {
        var search = SearchCommand.Create(app);
        search.Subcommands.Add(RebuildSearchCommand.Create(app));
        return search;
    }
}
