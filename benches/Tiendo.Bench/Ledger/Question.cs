using System.Data.Common;
using Tiendo.Data;

namespace Tiendo.Bench.Ledger;

/// <summary>One thing that people ask of the ledger, answered by the program and by hand-written SQL.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="Target">Milliseconds, as the median.</param>
/// <param name="Ours">The program's answer to the n-th of several askings, as lines in any order.</param>
/// <param name="ByHand">The same answer by the best SQL for this engine.</param>
/// <param name="SameAnswer">False where SQL alone cannot give the answer (ranking): then it fetches what the answer is made from.</param>
internal sealed record Question(
    string Name, double Target,
    Func<TiendoDb, int, Task<IReadOnlyCollection<string>>> Ours,
    Func<DbConnection, int, Task<IReadOnlyCollection<string>>> ByHand,
    bool SameAnswer = true);
