using System;
using System.Data.Common;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>What becomes of a result that no caller gets: of a lost answer, or of a second delivery. As on a server, nothing of it stays open.</summary>
internal static class UnseenResult
{
    /// <summary>Closes readers and rolls transactions back; other results are left alone, for somebody else may hold them.</summary>
    /// <param name="result">What nobody gets.</param>
    /// <param name="seen">What the caller has; the same object is left alone.</param>
    /// <param name="begun">Whether it is a transaction, whatever its type.</param>
    public static void LetGo(object? result, object? seen, bool begun)
    {
        if (ReferenceEquals(result, seen))
        {
            return;
        }

        switch (result)
        {
            case ITransactionDouble transaction:
                SqlScript.Of(transaction).Transaction!.Dispose();
                break;
            case DbDataReader or DbTransaction:
                ((IDisposable)result).Dispose();
                break;
            case IDisposable disposable when begun:
                disposable.Dispose();
                break;
            case IAsyncDisposable disposable when begun:
                disposable.DisposeAsync().AsTask().GetAwaiter().GetResult();
                break;
        }
    }
}
