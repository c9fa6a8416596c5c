using System;
using System.Collections.Generic;
using Provisioning.Execution;

namespace Provisioning.Tests.Execution;

/// <summary>Keeps the audit trail, or fails at every event.</summary>
internal sealed class RecordingEmitter(Exception? failure = null) : ITransitionEmitter
{
    public List<StateTransitioned> Events { get; } = [];

    public void Emit(StateTransitioned transition)
    {
        if (failure is not null)
        {
            throw failure;
        }

        Events.Add(transition);
    }
}
