using System.Text;
using Tiendo.Data;
using Tiendo.Domain.Notices;
using Tiendo.Domain.Sources;
using Tiendo.Features.Notices;
using Tiendo.Notices;

namespace Tiendo.Features.Generate;

/// <summary>The latest notices of a province as files that were read: those whose orders are accepted, and some that wait in the inbox.</summary>
/// <param name="reader">Reads them as it reads any notice.</param>
/// <param name="provinceId">The province.</param>
/// <param name="province">Its name.</param>
internal sealed class GeneratedNotices(NoticeReader reader, int provinceId, string province)
{
    /// <summary>So many of the latest meetings of a province have their notice as a file.</summary>
    public const int Accepted = 20;

    /// <summary>So many notices wait in the inbox of a province.</summary>
    public const int Waiting = 10;

    private readonly List<Notice> notices = [];
    private readonly List<ReviewedOrder> orders = [];
    private readonly List<Blob> blobs = [];

    public IReadOnlyList<Notice> Notices => notices;

    public IReadOnlyList<ReviewedOrder> Orders => orders;

    public IReadOnlyList<Blob> Blobs => blobs;

    /// <summary>The document with its file and reading; as it was where the reader finds other orders than were given.</summary>
    /// <param name="document">The notice.</param>
    /// <param name="given">Its orders: the park, and the sentence.</param>
    /// <param name="isAccepted">False for a notice that waits.</param>
    public Document Read(Document document, IReadOnlyList<(string Park, string Sentence)> given, bool isAccepted)
    {
        var text = Text(document, given);
        var file = new NoticeFile(
            $"{document.Number!.Replace('/', '-')}.txt", new() { Text = text, Format = "text", Pages = [new(1, 0, text.Length, 0, 0, false, [])] }, reader.Read(text));
        var found = file.Reading.Directives;
        if (found.Count == 0 || (isAccepted && found.Count != given.Count)) return document;

        var bytes = Encoding.UTF8.GetBytes(text);
        blobs.Add(new() { ProvinceId = provinceId, Hash = Blob.HashOf(bytes), Bytes = bytes });
        notices.Add(new()
        {
            ProvinceId = provinceId, DocumentId = document.Id, Format = "text", Orders = found.Count, Doubtful = found.Count(order => order.Doubts.Count > 0),
            Accepted = isAccepted ? found.Count : 0, State = isAccepted ? NoticeState.Reviewed : NoticeState.New, RecordedOn = document.RecordedOn, RecordedBy = document.RecordedBy,
        });
        if (isAccepted) orders.AddRange(Enumerable.Range(1, found.Count).Select(ordinal => Taken(document, ordinal)));
        return new()
        {
            ProvinceId = provinceId, Id = document.Id, Rank = document.Rank, Kind = document.Kind, Title = document.Title, Number = document.Number, IssuedOn = document.IssuedOn,
            Issuer = document.Issuer, Language = document.Language, Blob = blobs[^1].Hash, FileName = file.Source, Reading = ReadingJson.Stored(file),
            RecordedOn = document.RecordedOn, RecordedBy = document.RecordedBy,
        };
    }

    private ReviewedOrder Taken(Document document, int ordinal) => new()
    {
        ProvinceId = provinceId, DocumentId = document.Id, Ordinal = ordinal, Version = 1, Decision = OrderDecision.Accepted, RecordedOn = document.RecordedOn, RecordedBy = document.RecordedBy,
    };

    private string Text(Document document, IReadOnlyList<(string Park, string Sentence)> given)
    {
        var on = document.IssuedOn!.Value;
        var text = new StringBuilder($"""
            ỦY BAN NHÂN DÂN
            TỈNH {province.ToUpperInvariant()}
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: {document.Number}
            {province}, ngày {on.Day:00} tháng {on.Month:00} năm {on.Year}

            THÔNG BÁO
            {document.Title}

            Sau khi nghe báo cáo và ý kiến của các đại biểu, Chủ tịch UBND tỉnh kết luận, yêu cầu:

            """);
        var (park, section) = ("", 0);
        foreach (var (at, sentence) in given)
        {
            if (at != park) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{++section}. {at}\n");
            park = at;
            text.Append("- Giao ").Append(sentence).Append('\n');
        }

        return text.Append("\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n").ToString();
    }
}
