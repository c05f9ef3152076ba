using System.Text.RegularExpressions;

namespace Tiendo.Tests.Support;

/// <summary>The plain text of a notice cut into what a page is set from: letterhead, body, signature, annex.</summary>
public sealed partial class NoticeParts
{
    private const int LongestWrapped = 120;

    public List<string> Issuer { get; } = [];
    public List<string> Motto { get; } = [];
    public List<NoticeBlock> Body { get; } = [];
    public List<string> Recipients { get; } = [];
    public List<string> Signature { get; } = [];
    public List<NoticeBlock> Annex { get; } = [];

    public static NoticeParts Of(string text)
    {
        var parts = new NoticeParts();
        var lines = text.Replace("\r", "", StringComparison.Ordinal).Split('\n').Select(line => line.Trim()).ToList();
        var next = parts.TakeLetterhead(lines);
        next = TakeBlocks(lines, next, parts.Body, line => line.StartsWith("Nơi nhận", StringComparison.Ordinal) || AnnexTitle().IsMatch(line));
        next = parts.TakeSignature(lines, next);
        TakeBlocks(lines, next, parts.Annex, _ => false);
        return parts;
    }

    private int TakeLetterhead(List<string> lines)
    {
        var motto = lines.FindIndex(0, Math.Min(8, lines.Count), line => line.StartsWith("CỘNG H", StringComparison.Ordinal));
        if (motto < 0)
            return 0;
        Issuer.AddRange(lines.Take(motto).Where(IsWritten));
        var i = motto;
        for (; i < lines.Count && i < motto + 12; i++)
        {
            if (!IsWritten(lines[i]))
                continue;
            if (lines[i].StartsWith("CỘNG H", StringComparison.Ordinal) || lines[i].StartsWith("Độc lập", StringComparison.Ordinal) || PlaceAndDate().IsMatch(lines[i]))
                Motto.Add(lines[i]);
            else if (lines[i].StartsWith("Số", StringComparison.Ordinal) || lines[i].StartsWith("V/v", StringComparison.Ordinal))
                Issuer.Add(lines[i]);
            else
                break;
        }
        return i;
    }

    private int TakeSignature(List<string> lines, int next)
    {
        var signing = false;
        // A decision's plan follows its signature as an annex does.
        for (; next < lines.Count && !AnnexTitle().IsMatch(lines[next]) && lines[next] != "KẾ HOẠCH"; next++)
        {
            signing |= Office().IsMatch(lines[next]);
            if (lines[next].Length > 0)
                (signing ? Signature : Recipients).Add(lines[next]);
        }
        return next;
    }

    // Lines of a text that was wrapped by hand are joined again; one with a longer line has its paragraphs a line each.
    private static int TakeBlocks(List<string> lines, int next, List<NoticeBlock> blocks, Predicate<string> ends)
    {
        var (open, byHand) = (false, lines.TrueForAll(line => line.Length < LongestWrapped));
        for (; next < lines.Count && !ends(lines[next]); next++)
        {
            var line = lines[next];
            var wrapped = byHand && open && line.Length > 0 && !ListMark().IsMatch(line) && lines[next - 1].Length > 45 && lines[next - 1][^1] is not ('.' or ';' or ':');
            if (line.Contains(" | ", StringComparison.Ordinal))
                blocks.Add(new(line, line.Split(" | ")));
            else if (wrapped)
                blocks[^1] = new(blocks[^1].Text + " " + line, null);
            else if (IsWritten(line))
                blocks.Add(new(line, null));
            open = IsWritten(line) && !line.Contains(" | ", StringComparison.Ordinal);
        }
        return next;
    }

    private static bool IsWritten(string line) => line.Trim('-', '_', ' ').Length > 0;

    [GeneratedRegex(@"^[^,]{2,40}, ngày .*(tháng|năm)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"^(Phụ lục|PHỤ LỤC)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AnnexTitle();

    [GeneratedRegex(@"^(TM\.|KT\.|TL\.|TUQ\.|Q\.|CHỦ TỊCH|PHÓ |CHÁNH |GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG |BÍ THƯ)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Office();

    [GeneratedRegex(@"^([-+•–*]|[0-9]{1,2}([.][0-9]{1,2})*[.)]|[IVX]+[.]|[a-zđ][)]|Điều |STT$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ListMark();
}

/// <summary>A paragraph, or a row of a table when it has cells.</summary>
public sealed record NoticeBlock(string Text, string[]? Cells);
