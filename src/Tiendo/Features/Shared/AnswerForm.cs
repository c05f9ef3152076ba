namespace Tiendo.Features.Shared;

/// <summary>How an answer is written.</summary>
public enum AnswerForm { Table, Json, Csv }
