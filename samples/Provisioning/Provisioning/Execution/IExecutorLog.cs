using System;
using TestKit;

namespace Provisioning.Execution;

/// <summary>Where an executor says what it does.</summary>
[GenerateTestDouble]
public interface IExecutorLog
{
    /// <summary>Something went as it should.</summary>
    /// <param name="message">The whole message.</param>
    void Information(string message);

    /// <summary>Something failed, and the run went on.</summary>
    /// <param name="message">The whole message, without the error's text.</param>
    /// <param name="error">What failed.</param>
    void Warning(string message, Exception error);
}
