using System.Globalization;
using Tiendo.Domain;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tiendo.Features.Shared;

/// <summary>A YAML file of <c>data/</c>: a list of rows, each with named fields of one value or a plain list of values, and nothing more.</summary>
internal static class YamlRows
{
    private const int LargestFile = 1_000_000; // characters
    private const int MostRows = 5_000;
    private const int MostValues = 100;
    private const int LongestValue = 2_000;

    /// <summary>Reads the rows; anchors, tags and deeper nesting are refused.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fields">The fields that a row may have.</param>
    /// <exception cref="RuleBroken">A code <c>list.…</c> with file, line and field.</exception>
    public static IReadOnlyList<YamlRow> Read(string path, params IReadOnlyList<string> fields)
    {
        var text = ListText.Read(path, LargestFile);
        var reader = new Reader(path, fields, new Parser(new StringReader(text)));
        return reader.Rows();
    }

    private sealed class Reader(string path, IReadOnlyList<string> fields, Parser parser)
    {
        public List<YamlRow> Rows()
        {
            var rows = new List<YamlRow>();
            Next();
            Next();
            if (parser.Current is StreamEnd) return rows;
            if (Next() is not SequenceStart) throw Broken("list.row-expected");
            while (Next() is not SequenceEnd)
            {
                if (parser.Current is not MappingStart) throw Broken("list.row-expected");
                if (rows.Count == MostRows) throw Broken("list.too-many-rows", ("limit", MostRows.ToString(CultureInfo.InvariantCulture)));
                rows.Add(Row());
            }
            Next();
            return Next() is StreamEnd ? rows : throw Broken("list.row-expected");
        }

        private YamlRow Row()
        {
            var row = new YamlRow(path, Line);
            while (Next() is not MappingEnd)
            {
                if (parser.Current is not Scalar { Value: var field }) throw Broken("list.row-expected");
                if (!fields.Contains(field, StringComparer.Ordinal)) throw Broken("list.field-unknown", ("field", Short(field)), ("allowed", string.Join(", ", fields)));
                var line = Line;
                if (!row.Add(field, line, Values(field, out var several), several)) throw YamlRow.Wrong(path, line, "list.field-twice", ("field", field));
            }
            return row;
        }

        private List<string> Values(string field, out bool several)
        {
            several = Next() is SequenceStart;
            if (!several) return [Value(field)];
            var values = new List<string>();
            while (Next() is not SequenceEnd)
            {
                if (values.Count == MostValues) throw Broken("list.too-many-values", ("field", field), ("limit", MostValues.ToString(CultureInfo.InvariantCulture)));
                values.Add(Value(field));
            }
            return values;
        }

        private string Value(string field)
        {
            if (parser.Current is not Scalar { Value: var value }) throw Broken("list.value-too-deep", ("field", field));
            return value.Length <= LongestValue ? value.Trim() : throw Broken("list.value-too-long", ("field", field), ("limit", LongestValue.ToString(CultureInfo.InvariantCulture)));
        }

        private ParsingEvent Next()
        {
            try
            {
                if (!parser.MoveNext()) throw Broken("list.yaml-broken");
            }
            catch (YamlException failure)
            {
                throw YamlRow.Wrong(path, failure.Start.Line, "list.yaml-broken");
            }
            catch (InvalidOperationException)
            {
                throw Broken("list.yaml-broken"); // the scanner gives up so on some unfinished brackets
            }
            var now = parser.Current!;
            return now is AnchorAlias || (now is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)) ? throw Broken("list.yaml-anchor") : now;
        }

        private long Line => parser.Current?.End.Line ?? 1;

        private RuleBroken Broken(string code, params ReadOnlySpan<(string Name, string Value)> more) => YamlRow.Wrong(path, Line, code, more);

        private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
    }
}
