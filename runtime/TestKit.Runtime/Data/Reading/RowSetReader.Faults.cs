using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Data;

/// <content>Rows whose reading a plan makes fail.</content>
internal sealed partial class RowSetReader
{
    private bool ReadAround(Interception interception) => ReadAroundAsync(interception, CancellationToken.None).GetAwaiter().GetResult();

    private async Task<bool> ReadAroundAsync(Interception interception, CancellationToken token)
    {
        try
        {
            await interception.BeforeAsync(token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Failed(error);
            throw;
        }

        var hasRow = ReadRow();
        return interception.AfterEffect() is { } lost ? throw Failed(lost) : hasRow;
    }
}
