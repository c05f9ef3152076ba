using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Directives;
using Tiendo.Notices.Header;
using Tiendo.Notices.Quantities;
using Tiendo.Notices.Structure;
using Tiendo.Notices.Text;

namespace Tiendo.Notices;

/// <summary>Reads the text of an official document into its orders. It never throws and loses no text. It may be shared by threads.</summary>
public sealed class NoticeReader
{
    private readonly ReaderLists lists;
    private readonly Vocabulary vocabulary = new();
    private readonly PhraseTree lexicon;
    private readonly KnownNames names;
    private readonly Topics topics;
    private readonly QuantityFinder quantities;

    /// <summary>Prepares a reader; do it once and read many documents.</summary>
    public NoticeReader(ReaderLists lists)
    {
        this.lists = lists;
        lexicon = Lexicon.Tree(vocabulary);
        names = new(lists, vocabulary);
        topics = new(vocabulary);
        quantities = new(vocabulary);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="text">The text, in NFC, lines separated by "\n"; anything else is accepted too.</param>
    public NoticeReading Read(string text)
    {
        var lines = Lines.Of(text);
        var words = new NoticeText(text, lines, vocabulary, lexicon);
        lines.RemoveAll(line => line.FirstToken == line.EndToken);
        var layout = new Layout(words, lines);
        var (document, doubts) = new HeaderReader(words, layout, names).Read();
        var dates = new DateParser(words, document.Date);
        var taken = new bool[words.Count];
        var cites = new CitationFinder(words, dates).Find(0, words.Count, taken);
        var (signer, title) = new Signature(words, layout).Read();
        var opening = new Opening(words, layout, names);
        document = document with
        {
            Signer = signer,
            SignerTitle = title,
            MeetingDate = opening.MeetingDate(dates),
            Recipients = new Signature(words, layout).Receivers(),
            Cites = [.. cites.Where(cite => cite.Number != document.Number)],
        };
        if (document.Issuer is null && opening.ConcludedIssuer(document) is { } issuer)
        {
            document = document with { Issuer = issuer };
            doubts.Add(new(DoubtKind.IssuerConcluded, issuer));
        }

        var blocks = new Blocks(words, lines, names).Split();
        var agencies = new AgencyParser(words, names, opening.Province(document));
        var times = new TimePhraseFinder(words, dates, document.Date, lists, taken);
        var part = OperativePart.Of(words, blocks, layout);
        if (!part.Marked && words.Count > 0) doubts.Add(new(DoubtKind.OperativePartUnmarked));
        var drafts = new DirectiveReader(words, agencies, times, blocks, document.Issuer, document.Kind == "giấy mời").Read(part, opening.Addressees(agencies));
        var maker = new DirectiveMaker(words, agencies, topics, quantities, taken, document);
        return new() { Text = text, Document = document, Directives = drafts.ConvertAll(maker.Make), Doubts = doubts };
    }
}
