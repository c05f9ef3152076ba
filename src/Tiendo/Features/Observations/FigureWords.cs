using Tiendo.Domain.Observations;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Observations;

/// <summary>The words by which a person writes hedges and kinds, in Vietnamese and English.</summary>
internal static class FigureWords
{
    private static readonly Dictionary<string, Hedge> Hedges = Fold<Hedge>(
        (Hedge.Exact, "exact, chính xác, đúng"),
        (Hedge.About, "about, khoảng, xấp xỉ, ước, approximately"),
        (Hedge.Nearly, "nearly, gần, almost"),
        (Hedge.Over, "over, hơn, trên, more than, above"),
        (Hedge.AtLeast, "at least, ít nhất, tối thiểu, không dưới"),
        (Hedge.AtMost, "at most, tối đa, nhiều nhất, không quá"),
        (Hedge.Range, "range, từ đến, khoảng từ đến"));

    private static readonly Dictionary<string, ObservationKind> Kinds = Fold<ObservationKind>(
        (ObservationKind.Reported, "reported, báo cáo, thực tế, actual"),
        (ObservationKind.Computed, "computed, tính toán, tính"),
        (ObservationKind.Target, "target, mục tiêu, chỉ tiêu"),
        (ObservationKind.Plan, "plan, kế hoạch, quy hoạch, planned"));

    private static readonly Dictionary<string, FigureField> Columns = MakeColumns();

    /// <summary>The hedge of a word; exact for none.</summary>
    public static Hedge? HedgeOf(string word) => word.Length == 0 ? Hedge.Exact : Hedges.TryGetValue(Folded.Of(word), out var hedge) ? hedge : null;

    /// <summary>The kind of a word; reported for none.</summary>
    public static ObservationKind? KindOf(string word) => word.Length == 0 ? ObservationKind.Reported : Kinds.TryGetValue(Folded.Of(word), out var kind) ? kind : null;

    /// <summary>The field that a column's head names.</summary>
    public static FigureField? FieldOf(string head) => Columns.TryGetValue(Folded.Of(head), out var field) ? field : null;

    private static Dictionary<string, FigureField> MakeColumns()
    {
        var columns = Fold<FigureField>(
            (FigureField.Place, "nơi, địa điểm"), (FigureField.Measure, "chỉ tiêu"), (FigureField.Value, "giá trị"), (FigureField.Upper, "đến giá trị"),
            (FigureField.Unit, "đơn vị, đơn vị tính"), (FigureField.Hedge, "mức chắc chắn"), (FigureField.Kind, "loại"), (FigureField.From, "từ ngày"),
            (FigureField.To, "đến ngày"), (FigureField.AsOf, "ngày, kỳ, tính đến"), (FigureField.Document, "văn bản, nguồn"), (FigureField.Locator, "vị trí"),
            (FigureField.Quote, "trích dẫn"), (FigureField.Note, "ghi chú"));
        for (var at = 0; at < WrittenFigure.Names.Length; at++) columns[Folded.Of(WrittenFigure.Names[at])] = (FigureField)at;
        return columns;
    }

    private static Dictionary<string, T> Fold<T>(params (T Value, string Words)[] rows) where T : struct, Enum =>
        rows.SelectMany(row => row.Words.Split(", "), (row, word) => (Word: Folded.Of(word), row.Value)).DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.Value);
}
