using System;
using System.Collections.Generic;
using Provisioning.Execution;

namespace Provisioning.Tests.Execution;

/// <summary>Keeps what an executor says.</summary>
internal sealed class RecordingLog : IExecutorLog
{
    public List<string> Messages { get; } = [];

    public List<(string Message, Exception Error)> Warnings { get; } = [];

    public void Information(string message) => Messages.Add(message);

    public void Warning(string message, Exception error) => Warnings.Add((message, error));
}
