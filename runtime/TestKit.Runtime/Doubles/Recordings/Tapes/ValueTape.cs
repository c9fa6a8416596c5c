namespace TestKit;

/// <summary>Records results that are there when the call has ended.</summary>
internal sealed class ValueTape<TResult> : IResultTape<TResult>
{
    public static readonly ValueTape<TResult> Instance = new();

    public TResult Write(RecordingEntry entry, TResult result)
    {
        if (result is NoResult)
        {
            entry.End();
        }
        else
        {
            entry.End("returns"u8, json => entry.Format.Values.Write(json, result));
        }

        return result;
    }

    public TResult Read(RecordedCall call, RecordingFormat format)
        => typeof(TResult) == typeof(NoResult) ? default! : format.Values.Read<TResult>(call.Result("returns"));
}
