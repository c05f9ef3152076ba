using Tiendo.Features.Shared;

namespace Tiendo.Features.Users;

internal static class UsersMessages
{
    public static readonly MessageText[] All =
    [
        new("help.users", "Tài khoản: ai được đăng nhập, với vai trò gì", "Accounts: who may sign in, and as what"),
        new("help.users.list", "Liệt kê tài khoản", "List accounts"),
        new("help.users.invite", "Tạo tài khoản và đường dẫn mời, dùng một lần trong 7 ngày", "Make an account and an invitation link that works once within 7 days"),
        new("help.users.link", "Tạo đường dẫn mới cho người quên mật khẩu hoặc mất thiết bị xác thực", "Make a new link for somebody who has lost the password or the second factor"),
        new("help.users.end", "Kết thúc tài khoản; mọi phiên dừng ngay", "End an account; its sessions stop"),
        new("help.users.set-up", "Tạo đường dẫn thiết lập cho người quản trị đầu tiên, dùng một lần trong 24 giờ", "Make the set-up link for the first administrator, which works once within 24 hours"),
        new("help.users.name", "Tên đăng nhập: chữ thường không dấu, số và . @ _ -", "Name for signing in: small letters, digits and . @ _ -"),
        new("help.users.display-name", "Tên hiển thị; mặc định là tên đăng nhập", "Name on pages; by default the name for signing in"),
        new("help.users.role", "Vai trò: {roles}", "Role: {roles}"),
        new("help.users.agency", "Cơ quan của tài khoản, theo mã hoặc tên", "The account's agency, by key or name"),
        new("help.users.park", "Khu của nhà đầu tư; lặp lại nếu có nhiều khu", "A park of the investor; repeat for several"),
        new("help.users.url", "Địa chỉ mà mọi người dùng để mở trang; mặc định {usual}", "The address by which people reach the pages; {usual} by default"),
        new("users.column.province", "Tỉnh", "Province"),
        new("users.column.name", "Tên đăng nhập", "Sign-in name"),
        new("users.column.display-name", "Tên hiển thị", "Name"),
        new("users.column.role", "Vai trò", "Role"),
        new("users.column.scope", "Cơ quan, khu", "Agency, parks"),
        new("users.column.ended", "Kết thúc", "Ended"),
        new("users.column.link", "Đường dẫn (chỉ hiện một lần)", "Link (shown once)"),
        new("users.column.until", "Dùng được đến", "Works until"),
        new("users.why-invite", "mời dùng hệ thống", "invited"),
        new("users.why-link", "tạo đường dẫn mới", "new link"),
        new("users.answer.ended", "Đã kết thúc tài khoản {name}. Không ai đăng nhập bằng tên này được nữa.", "The account {name} is ended. Nobody can sign in by that name any more."),
        new("users.name-wrong", "Tên đăng nhập dài 3 đến 64 ký tự, gồm chữ thường không dấu, số và . @ _ -, bắt đầu và kết thúc bằng chữ hoặc số.", "A sign-in name has 3 to 64 small letters, digits and . @ _ -; it starts and ends with a letter or digit."),
        new("users.name-taken", "Tên đăng nhập “{name}” đã có người dùng, hoặc thuộc một tài khoản đã kết thúc. Chọn tên khác.", "The sign-in name “{name}” is taken, or belongs to an ended account. Choose another."),
        new("users.display-name-wrong", "Tên hiển thị dài 1 đến 120 ký tự.", "A name has 1 to 120 characters."),
        new("users.agency-needed", "Vai trò này cần một cơ quan. Chọn cơ quan.", "This role needs an agency. Choose one."),
        new("users.agency-unknown", "Không có cơ quan “{name}”, hoặc tên này chỉ nhiều cơ quan. Chọn trong danh sách gợi ý.", "There is no agency “{name}”, or several go by that name. Choose one of those suggested."),
        new("users.commune-needed", "Cán bộ xã, phường cần một cơ quan của xã, phường, ví dụ UBND xã Đình Lập.", "A commune officer needs a body of a commune, such as UBND xã Đình Lập."),
        new("users.parks-needed", "Nhà đầu tư cần ít nhất một khu. Chọn khu.", "An investor needs at least one park. Choose one."),
        new("users.park-unknown", "Có khu không thuộc tỉnh này. Chọn lại.", "A park is not of this province. Choose again."),
        new("users.account-unknown", "Không có tài khoản này. Xem danh sách tài khoản.", "There is no such account. See the list of accounts."),
        new("users.ended", "Tài khoản {name} đã kết thúc. Muốn dùng lại, mời với tên khác.", "The account {name} has ended. To come back, the person is invited by another name."),
        new("users.changed-meanwhile", "Tài khoản đã được người khác sửa trong lúc này; chưa có gì bị ghi đè. Xem lại rồi ghi lần nữa.", "Somebody else has changed the account meanwhile; nothing was overwritten. Look again, then save again."),
        new("users.last-administrator", "Đây là người quản trị cuối cùng. Mời hoặc chỉ định người quản trị khác trước.", "This is the last administrator. Invite or appoint another one first."),
        new("users.link-used", "Đường dẫn này đã dùng, đã hết hạn hoặc không đúng. Xin người quản trị đường dẫn mới.", "This link was used, has expired or is wrong. Ask the administrator for a new one."),
        new("users.set-up-done", "Đã có người quản trị đăng nhập được. Người đó mời những người khác ở trang Tài khoản.", "There is an administrator who can sign in, and who invites others on the page Accounts."),
        new("users.password-short", "Mật khẩu cần ít nhất 12 ký tự. Một câu ngắn dễ nhớ là tốt.", "A password has at least 12 characters. A short sentence that is easy to remember does well."),
        new("users.password-long", "Mật khẩu dài nhất 200 ký tự.", "A password has at most 200 characters."),
        new("users.password-own-name", "Mật khẩu không được chứa tên của bạn. Chọn mật khẩu khác.", "A password may not contain your name. Choose another."),
        new("users.password-common", "Mật khẩu này nằm trong số những mật khẩu bị thử trước tiên. Chọn một câu của riêng bạn.", "This password is among those that are tried first. Choose a sentence of your own."),
    ];
}
