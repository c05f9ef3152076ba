using Microsoft.Extensions.Caching.Memory;

namespace Tiendo.Web;

/// <summary>Answers that were counted once: they hold as long as nothing was written, since the end of the journal is part of their key.</summary>
/// <remarks>A second node finds out in the same way: the end of the journal is read with each request.</remarks>
public sealed class Remembered : IDisposable
{
    private const int MostAnswers = 20_000;
    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostAnswers });

    /// <summary>An answer about the province, for the days asked for.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="question">What is asked, with everything the answer depends on beside province, days and journal.</param>
    /// <param name="count">Finds the answer; it must not keep anything of the request.</param>
    /// <param name="weight">How many small answers it takes the room of: a page of a list about 20.</param>
    public Task<T> GetAsync<T>(Visit visit, string question, Func<Task<T>> count, int weight = 1) =>
        GetAsync((visit.Province, visit.Heads, visit.AsOf, visit.KnownOn, visit.Language, question), count, weight);

    /// <summary>An answer about the lists of the country: agencies, units.</summary>
    public Task<T> GetCountryAsync<T>(Visit visit, string question, Func<Task<T>> count) => GetAsync((0, visit.Heads.Country, question), count, 1);

    /// <inheritdoc/>
    public void Dispose() => answers.Dispose();

    private async Task<T> GetAsync<T>(object key, Func<Task<T>> count, int weight)
    {
        if (answers.TryGetValue(key, out T? known)) return known!;
        var answer = await count();
        return answers.Set(key, answer, new MemoryCacheEntryOptions { Size = weight, SlidingExpiration = TimeSpan.FromMinutes(30) });
    }
}
