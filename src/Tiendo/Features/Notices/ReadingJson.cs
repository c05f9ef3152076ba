using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>One JSON object a file, or an array of them; spans count code points of the text.</summary>
public sealed class ReadingJson : IReadingWriter
{
    private readonly Utf8JsonWriter json;
    private readonly bool stored;
    private readonly Messages messages;
    private readonly bool withText;
    private readonly bool several;
    private readonly Stream stream;

    /// <summary>Opens the array where there are several.</summary>
    public ReadingJson(Stream stream, Messages messages, bool withText, bool several)
    {
        (this.stream, this.messages, this.withText, this.several) = (stream, messages, withText, several);
        json = new(stream, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        if (several)
        {
            json.WriteStartArray();
        }
    }

    /// <summary>The form in which a reading is kept: with its text, and with the codes of doubts and remarks, from which it is read back.</summary>
    internal static string Stored(NoticeFile notice)
    {
        using var bytes = new MemoryStream();
        using (var writer = new ReadingJson(bytes)) writer.Write(notice);
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private ReadingJson(Stream stream)
    {
        (this.stream, messages, withText, stored) = (stream, Messages.Vietnamese, true, true);
        json = new(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <inheritdoc/>
    public void Write(NoticeFile notice)
    {
        var points = new CodePoints(notice.Reading.Text);
        json.WriteStartObject();
        json.WriteString("source", notice.Source);
        json.WriteString("format", notice.Document.Format);
        WriteDocument(notice.Reading.Document, points);
        json.WriteStartArray("directives");
        foreach (var order in notice.Reading.Directives)
        {
            WriteDirective(order, notice.PageOf(order), points);
        }

        json.WriteEndArray();
        WriteStrings("doubts", notice.Reading.Doubts.Select(messages.Explain));
        WriteStrings("remarks", notice.Document.Remarks.Select(r => messages[r]));
        if (stored)
        {
            WriteDoubtCodes(notice.Reading.Doubts);
            WriteStrings("remark_codes", notice.Document.Remarks);
        }

        if (withText)
        {
            json.WriteString("text", notice.Reading.Text);
        }

        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        if (several)
        {
            json.WriteEndArray();
        }

        if (json.BytesCommitted + json.BytesPending > 0)
        {
            json.Flush();
            stream.WriteByte((byte)'\n');
        }
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private void WriteDocument(NoticeDocument document, CodePoints points)
    {
        json.WriteStartObject("document");
        json.WriteString("number", document.Number);
        WriteDay("date", document.Date);
        json.WriteString("issuer", document.Issuer);
        json.WriteString("kind", document.Kind);
        json.WriteString("subject", document.Subject);
        json.WriteString("signer", document.Signer);
        json.WriteString("signer_title", document.SignerTitle);
        json.WriteString("place", document.Place);
        WriteDay("meeting_date", document.MeetingDate);
        WriteStrings("recipients", document.Recipients);
        json.WriteStartArray("cites");
        foreach (var cite in document.Cites)
        {
            json.WriteStartObject();
            json.WriteString("number", cite.Number);
            WriteDay("date", cite.Date);
            WriteSpan(cite.Place, points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDirective(Directive order, int? page, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("section", order.Section);
        json.WriteString("heading", order.Heading);
        WriteStrings("about", order.About);
        WriteStrings("places", order.Places);
        WriteStrings("topics", order.Topics);
        WriteStrings("lead", order.Lead.Select(a => a.Name));
        WriteStrings("coordinate", order.Coordinate.Select(a => a.Name));
        WriteStrings("report_to", order.ReportTo.Select(a => a.Name));
        json.WriteString("action", order.Action);
        WriteDeadline(order.Deadline, points);
        WriteDay("due", order.Deadline.Due);
        WriteDay("earliest", order.Deadline.Earliest);
        json.WriteString("recurrence", Words.Of(order.Deadline.Recurrence));
        WriteSpan(order.Place, points);
        if (page is { } number)
        {
            json.WriteNumber("page", number);
        }

        WriteStrings("doubts", order.Doubts.Select(messages.Explain));
        if (stored) WriteDoubtCodes(order.Doubts);
        WriteAgencies("lead_agencies", order.Lead, points);
        WriteAgencies("coordinate_agencies", order.Coordinate, points);
        WriteAgencies("report_to_agencies", order.ReportTo, points);
        WriteQuantities(order.Quantities, points);
        json.WriteEndObject();
    }

    private void WriteDeadline(Deadline deadline, CodePoints points)
    {
        json.WriteStartObject("deadline");
        json.WriteString("phrase", deadline.Phrase);
        json.WriteString("operator", Words.Of(deadline.Operator));
        json.WriteString("granularity", Words.Of(deadline.Granularity));
        json.WriteBoolean("soft", deadline.Soft);
        json.WriteString("after", deadline.After);
        json.WriteString("time", deadline.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        if (deadline.Period is { } period)
        {
            json.WriteStartObject("period");
            json.WriteNumber("count", period.Count);
            json.WriteString("unit", period.Unit);
            json.WriteString("from", period.From);
            WriteDay("start", period.Start);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("period");
        }

        if (deadline.Place is { } place)
        {
            WriteSpan(place, points);
        }

        json.WriteEndObject();
    }

    private void WriteAgencies(string name, IReadOnlyList<AgencyMention> agencies, CodePoints points)
    {
        json.WriteStartArray(name);
        foreach (var agency in agencies)
        {
            json.WriteStartObject();
            json.WriteString("name", agency.Name);
            json.WriteString("key", agency.Key);
            WriteSpan(agency.Place, points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteQuantities(IReadOnlyList<Quantity> quantities, CodePoints points)
    {
        json.WriteStartArray("quantities");
        foreach (var quantity in quantities)
        {
            json.WriteStartObject();
            json.WriteNumber("value", quantity.Value);
            json.WriteString("unit", quantity.Unit);
            json.WriteString("hedge", quantity.Hedge);
            json.WriteString("phrase", quantity.Phrase);
            WriteSpan(quantity.Place, points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteDoubtCodes(IEnumerable<Doubt> doubts)
    {
        json.WriteStartArray("doubt_codes");
        foreach (var doubt in doubts)
        {
            json.WriteStartObject();
            json.WriteString("kind", Words.Of(doubt.Kind));
            json.WriteString("detail", doubt.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSpan(Span place, CodePoints points)
    {
        json.WriteNumber("span_start", points.At(place.Start));
        json.WriteNumber("span_end", points.At(place.End));
    }

    private void WriteDay(string name, DateOnly? day) => json.WriteString(name, Words.Of(day));

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
