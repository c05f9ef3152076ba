using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Structure;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Reads a table "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn": each row is an order.</summary>
internal sealed class AnnexTable(NoticeText words, AgencyParser agencies, TimePhraseFinder times)
{
    private enum Column { Other, Task, Lead, Coordinate, Time }

    private List<Column>? columns;

    /// <summary>The order of a row; null for a header row or a row that names no task.</summary>
    public Draft? Row(Block block, int index, Outline outline)
    {
        if (block.Lines.Count > 0) return Stacked(block, index, outline);
        var cells = Cells(block);
        if (Header(cells) is { } header)
        {
            columns = header;
            return null;
        }

        if (columns is null) return null;
        (int First, int End) task = default, lead = default, coordinate = default, time = default;
        for (var c = 0; c < cells.Count && c < columns.Count; c++)
        {
            if (columns[c] == Column.Task) task = cells[c];
            else if (columns[c] == Column.Lead) lead = cells[c];
            else if (columns[c] == Column.Coordinate) coordinate = cells[c];
            else if (columns[c] == Column.Time) time = cells[c];
        }

        if (task.End <= task.First || lead.End <= lead.First || agencies.List(lead.First, lead.End) is not { } leads) return null;
        var draft = new Draft
        {
            First = task.First,
            End = cells.Where(cell => cell.End > cell.First).Max(cell => cell.End),
            Work = task.First,
            Block = index,
            Lead = leads,
            Section = outline.Label,
            Heading = outline.Heading,
        };
        if (coordinate.End > coordinate.First && agencies.List(coordinate.First, coordinate.End) is { } partners) draft.Coordinate.AddRange(partners.Agencies);
        // An optical reading leaves out an empty cell, and the time moves up into it.
        else if (time.End <= time.First) time = coordinate;
        draft.Times.AddRange(time.End > time.First ? times.FindInCell(time.First, time.End) : []);
        if (draft.Times.Count == 0) draft.Times.AddRange(times.Find(task.First, task.End));
        return draft;
    }

    /// <summary>Without bars the lead is the first line that is agencies and nothing else; the task stands above it, the time last.</summary>
    private Draft? Stacked(Block block, int index, Outline outline)
    {
        var task = block.Lines[0].First;
        for (var l = 1; l < block.Lines.Count; l++)
        {
            var (first, end) = block.Lines[l];
            if (agencies.List(first, end) is not { } leads || leads.End < end) continue;
            var close = l + 1;
            while (close < block.Lines.Count && !IsTime(block.Lines[close])) close++;
            var timed = close < block.Lines.Count;
            var draft = new Draft
            {
                First = task,
                End = timed ? block.Lines[close].End : block.Lines[l].End,
                Work = task,
                Block = index,
                Lead = leads,
                Section = outline.Label,
                Heading = outline.Heading,
            };
            if (timed && close > l + 1 && agencies.List(block.Lines[l + 1].First, block.Lines[close - 1].End) is { } partners) draft.Coordinate.AddRange(partners.Agencies);
            draft.Times.AddRange(timed ? times.FindInCell(block.Lines[close].First, block.Lines[close].End) : times.Find(task, first));
            return draft;
        }

        return null;
    }

    private bool IsTime((int First, int End) line) =>
        words.Reads(line.First, "thường", "xuyên") || line.End - line.First < 14 && times.FindInCell(line.First, line.End).Count > 0;

    private List<(int First, int End)> Cells(Block block)
    {
        var cells = new List<(int, int)>();
        var first = block.First;
        for (var t = block.First; t < block.End; t++)
        {
            var bar = words.Is(t, '|');
            var tab = !bar && t > first && words.Text.AsSpan(words.Tokens[t - 1].End, words.Tokens[t].Start - words.Tokens[t - 1].End).Contains('\t');
            if (!bar && !tab) continue;
            if (bar && t == block.First)
            {
                first = t + 1;
                continue;
            }

            cells.Add((first, t));
            first = bar ? t + 1 : t;
        }

        if (first < block.End || words.Is(block.End - 1, '|')) cells.Add((first, block.End));
        return cells;
    }

    private List<Column>? Header(List<(int First, int End)> cells)
    {
        var header = cells.ConvertAll(cell => Of(cell.First, cell.End));
        return header.Contains(Column.Task) && header.Contains(Column.Lead) ? header : null;
    }

    private Column Of(int first, int end)
    {
        if (end - first > 12) return Column.Other;
        for (var t = first; t < end; t++)
        {
            if (words.Reads(t, "chủ", "trì") || words.Reads(t, "thực", "hiện") && words.Reads(first, "đơn", "vị") || words.Reads(t, "thực", "hiện") && words.Reads(first, "cơ", "quan")) return Column.Lead;
            if (words.Reads(t, "phối", "hợp")) return Column.Coordinate;
            if (words.Reads(t, "thời", "hạn") || words.Reads(t, "thời", "gian") || words.Reads(t, "hoàn", "thành") || words.Reads(t, "tiến", "độ")) return Column.Time;
            if (words.Reads(t, "nhiệm", "vụ") || words.Reads(t, "nội", "dung") || words.Reads(t, "công", "việc")) return Column.Task;
        }

        return Column.Other;
    }
}
