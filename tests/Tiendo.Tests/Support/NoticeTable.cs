namespace Tiendo.Tests.Support;

/// <summary>A bordered table: the second column takes the room that the others leave; number cells stand in the middle of their row, as Word sets them.</summary>
internal sealed record NoticeTable(double[] Edges, List<List<string>>[] Cells, double Height)
{
    public static IEnumerable<NoticeTable> Set(List<string[]> rows, double width)
    {
        var columns = rows.Max(row => row.Length);
        var edges = new double[columns + 1];
        var side = (width - 34) / (columns + 0.6);
        for (var i = 1; i <= columns; i++)
            edges[i] = i == 1 ? 34 : edges[i - 1] + (i == 2 ? side * 1.6 : side);
        var scale = width / edges[columns];
        for (var i = 0; i <= columns; i++)
            edges[i] *= scale;
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => NoticePdf.Wrap(cell, NoticePdf.Small, edges[i + 1] - edges[i] - 10, 0)).ToArray();
            yield return new(edges, cells, (cells.Max(cell => cell.Count) * 13.5) + 6);
        }
    }

    public void Draw(PdfFile file, double left, double top)
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            file.Rectangle(left + Edges[i], top, Edges[i + 1] - Edges[i], Height);
            var y = i == 0 ? top + ((Height - (Cells[i].Count * 13.5)) / 2) : top + 3;
            foreach (var line in Cells[i])
            {
                NoticePdf.Small.Draw(file, left + Edges[i] + 5, y + 11, string.Join(' ', line));
                y += 13.5;
            }
        }
    }
}
