using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary><c>users list</c>: accounts, living and ended.</summary>
internal static class ListUsersCommand
{
    private sealed record Row(int Province, long Id, string Name, string DisplayName, Role Role, string? Agency, IReadOnlyList<string> Parks, DateTime CreatedAt, DateTime? EndedAt);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var province = AgenciesQueries.ProvinceOption(say);
        return LedgerCommand.Create(app, "list", say["help.users.list"], [province], async (call, stop) =>
        {
            var asked = await AgenciesQueries.AskedProvinceAsync(call, province, stop);
            var accounts = await call.Db.Accounts.Where(a => asked == null || a.ProvinceId == asked).OrderBy(a => a.ProvinceId).ThenBy(a => a.Id).ToListAsync(stop);
            var ids = accounts.SelectMany(a => a.ParkIds).ToHashSet();
            var parks = (await call.Db.Places.Where(p => ids.Contains(p.Id)).Select(p => new { p.ProvinceId, p.Id, p.Code }).ToListAsync(stop)).ToDictionary(p => (p.ProvinceId, p.Id), p => p.Code);
            call.Answer.List(
                accounts.ConvertAll(a => new Row(
                    a.ProvinceId, a.Id, a.Name, a.DisplayName, a.Role, a.AgencyKey, [.. a.ParkIds.Select(id => parks.GetValueOrDefault((a.ProvinceId, id), ""))], a.CreatedAt, a.EndedAt)),
                new("users.column.province", r => r.Province), new("users.column.name", r => r.Name), new("users.column.display-name", r => r.DisplayName),
                new("users.column.role", r => say["role." + r.Role]), new("users.column.scope", r => r.Agency ?? string.Join("; ", r.Parks)),
                new("users.column.ended", r => r.EndedAt is { } ended ? Days.Moment(ended) : null));
            return 0;
        });
    }
}
