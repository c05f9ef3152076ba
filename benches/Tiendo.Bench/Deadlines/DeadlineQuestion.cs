namespace Tiendo.Bench.Deadlines;

/// <summary>A sentence that orders something, and the last on-time day that a clerk read in it.</summary>
/// <param name="Sentence">The order's words as one line, with the sentence that says its time where that stands elsewhere.</param>
/// <param name="Reference">The day of issue.</param>
/// <param name="Due">The right day; null when the order has none.</param>
/// <param name="InDocument">The day that the program read for this order in its whole document; "not found" when it read no such order.</param>
internal sealed record DeadlineQuestion(string Sentence, DateOnly Reference, string? Due, string? InDocument);
