using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tiendo.Data;
using Tiendo.Security;

namespace Tiendo.Tests.Support;

/// <summary>Signs anybody in by the page that people use, once a server; the account is put beside those of the test, without a journal row.</summary>
internal sealed class TestSignIn(WebProvince web)
{
    public const string Password = "một câu để kiểm thử";
    private const int Iterations = 1000; // a test need not withstand guessing
    private const long FirstId = 9_000_000;

    private static readonly string PasswordHash = new PasswordHasher<AccountUser>(Options.Create(new PasswordHasherOptions { IterationCount = Iterations })).HashPassword(null!, Password);
    private readonly ConcurrentDictionary<string, Lazy<Task<Cookie>>> cookies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> names = new(StringComparer.Ordinal);
    private long lastId = FirstId;

    public static void Configure(IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Iterations);
        services.AddSingleton(new SignInLimits { AtOnce = 100_000, PerMinute = 100_000 });
    }

    public static string NameOf(Role role) => "thu-" + role.ToString().ToLowerInvariant();

    /// <summary>The cookie of somebody's session.</summary>
    public Task<Cookie> CookieAsync(Person person) => cookies.GetOrAdd(JsonSerializer.Serialize(person), _ => new(() => SignInAsync(person))).Value;

    /// <summary>An account with the password of the tests; gives the name by which it signs in.</summary>
    public async Task<(string Name, long Id)> AddAsync(Person person)
    {
        var count = names.AddOrUpdate(person.Name, 1, (_, before) => before + 1);
        var (id, name) = (Interlocked.Increment(ref lastId), count == 1 ? person.Name : $"{person.Name}-{count}");
        var (role, parks, at) = (Conventions.Word(person.Role), JsonSerializer.Serialize(person.ParkIds), TestProvince.Now.UtcDateTime);
        await using var db = web.Open();
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO accounts (province_id, id, name, display_name, role, agency_key, park_ids, language, created_at, ended_at, version) VALUES ({person.ProvinceId}, {id}, {name}, {person.DisplayName}, {role}, {person.AgencyKey}, {parks}, NULL, {at}, NULL, 1)");
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO credentials (province_id, account_id, password_hash, stamp, failed_count, locked_until, second_factor, authenticator_key, last_step, recovery_codes) VALUES ({person.ProvinceId}, {id}, {PasswordHash}, {name}, 0, NULL, FALSE, NULL, NULL, NULL)");
        return (name, id);
    }

    private async Task<Cookie> SignInAsync(Person person)
    {
        var (name, _) = await AddAsync(person);
        var (visitor, jar) = web.Browser();
        await (await visitor.GetAsync("/sign-in?back=/account")).SubmitAsync("#sign-in", ("name", name), ("password", Password));
        return jar.GetAllCookies()["tiendo"] ?? throw new InvalidOperationException("The test could not sign in.");
    }
}
