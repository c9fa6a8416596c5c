using System;

namespace TestKit;

/// <summary>Recording what a double sees of the real implementation, and replaying it.</summary>
public static class DoubleRecording
{
    /// <summary>Records the calls that the double's reference implementation answers from now on. What set-ups answer is not recorded. <c>Reset</c> takes it back.</summary>
    /// <param name="testDouble">A double that is backed by the real implementation.</param>
    /// <param name="recorder">Where to, which other doubles may share.</param>
    /// <returns>The double itself.</returns>
    public static TDouble RecordTo<TDouble>(this TDouble testDouble, CallRecorder recorder)
        where TDouble : ITestDouble
    {
        ArgumentNullException.ThrowIfNull(testDouble);
        ArgumentNullException.ThrowIfNull(recorder);
        recorder.Attach(testDouble.State);
        testDouble.State.Tape = new RecorderTape(recorder);
        return testDouble;
    }

    /// <summary>Answers the double's calls from a recording from now on, in place of a reference implementation; set-ups come first. <c>Reset</c> takes it back.</summary>
    /// <param name="testDouble">A double of the same type as the recorded one.</param>
    /// <param name="recording">The recording, which other doubles may share.</param>
    /// <returns>The double itself.</returns>
    public static TDouble Replay<TDouble>(this TDouble testDouble, CallRecording recording)
        where TDouble : ITestDouble
    {
        ArgumentNullException.ThrowIfNull(testDouble);
        ArgumentNullException.ThrowIfNull(recording);
        recording.Attach(testDouble.State);
        testDouble.State.Tape = new ReplayTape(recording);
        return testDouble;
    }
}
