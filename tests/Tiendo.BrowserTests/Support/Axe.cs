using Deque.AxeCore.Commons;

namespace Tiendo.BrowserTests.Support;

/// <summary>What axe finds on a page that keeps somebody out: its serious and critical findings.</summary>
internal static class Axe
{
    private const string Find = """
        async () => (await axe.run({ resultTypes: ['violations'] })).violations
            .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
            .flatMap(rule => rule.nodes.slice(0, 5).map(node => `${rule.id}: ${node.target}: ${node.html.slice(0, 300)}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Brings axe into the page; once before it is asked.</summary>
    public static Task BringAsync(IPage page) => page.EvaluateAsync(Script);

    /// <summary>The rule, the element and its HTML, a line each.</summary>
    public static Task<string[]> BarriersAsync(IPage page) => page.EvaluateAsync<string[]>(Find);
}
