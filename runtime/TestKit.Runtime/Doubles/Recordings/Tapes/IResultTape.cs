namespace TestKit;

/// <summary>How the results of a member are recorded and replayed.</summary>
internal interface IResultTape<TResult>
{
    /// <summary>Records a result, now or, for a stream, as it is read.</summary>
    /// <returns>What the caller gets.</returns>
    TResult Write(RecordingEntry entry, TResult result);

    /// <summary>The result of a recorded call that did not fail.</summary>
    TResult Read(RecordedCall call, RecordingFormat format);
}
