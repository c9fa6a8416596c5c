using System;
using System.ComponentModel;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>Assertions that read a record through the interface, so that they work on the double as on every real store. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StateReading
{
    /// <summary>Fails unless the record is in the expected state.</summary>
    public static async Task AssertReached<TKey, TRecord, TState>(
        object store,
        TKey key,
        TState expected,
        Func<Task<TRecord>> read,
        Func<TRecord, TState> state,
        Func<TRecord, string?>? lastError)
    {
        ArgumentNullException.ThrowIfNull(state);
        var record = await Read(store, key, read).ConfigureAwait(false);
        var actual = state(record);
        if (!Equals(expected, actual))
        {
            throw AssertionFailedException.ForState(ArgumentFormatter.Format(key), NameOf(store), expected, actual, lastError?.Invoke(record));
        }
    }

    /// <summary>Fails unless the record's last error is exactly the expected one; null and "" both stand for none.</summary>
    public static async Task AssertLastError<TKey, TRecord>(
        object store,
        TKey key,
        string? expected,
        Func<Task<TRecord>> read,
        Func<TRecord, string?> lastError)
    {
        ArgumentNullException.ThrowIfNull(lastError);
        var actual = lastError(await Read(store, key, read).ConfigureAwait(false));
        if (!string.Equals(expected ?? "", actual ?? "", StringComparison.Ordinal))
        {
            throw AssertionFailedException.ForLastError(ArgumentFormatter.Format(key), NameOf(store), expected, actual);
        }
    }

    private static async Task<TRecord> Read<TKey, TRecord>(object store, TKey key, Func<Task<TRecord>> read)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(read);
        var before = Journal.Now();
        TRecord? record;
        try
        {
            record = await read().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw AssertionFailedException.ForUnreadable(ArgumentFormatter.Format(key), NameOf(store), e);
        }
        finally
        {
            ForgetOwnCall(store, before);
        }

        return record is null ? throw AssertionFailedException.ForMissing(ArgumentFormatter.Format(key), NameOf(store)) : record;
    }

    /// <summary>The assertion's own read is none of the calls that a test asserts on.</summary>
    private static void ForgetOwnCall(object store, long before)
    {
        if (TestDouble.Find(store) is { State: { Records: true } state }
            && state.RecordedCalls().FirstOrDefault(record => record.Sequence > before) is { } own)
        {
            own.Asserted = true;
            own.Forgotten = true;
        }
    }

    private static string NameOf(object store) => TypeText.Of((TestDouble.Find(store) ?? store).GetType());
}
