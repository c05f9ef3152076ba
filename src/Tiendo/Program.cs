using Tiendo;
using Tiendo.Features.Shared;

return await new App(Terminal.OfProcess(), Environment.GetEnvironmentVariable).RunAsync(args);
