using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Provisioning.Execution;

namespace Provisioning.Tests.Execution;

/// <summary>Steps that note their names and do what a test says, by default nothing.</summary>
internal sealed class ScriptedSteps
{
    private readonly Dictionary<string, ProvisioningStep> _scripts = [];

    public ScriptedSteps() => Steps = new ProvisioningSteps
    {
        CreateSchema = Note(nameof(ProvisioningSteps.CreateSchema)),
        CreateRole = Note(nameof(ProvisioningSteps.CreateRole)),
        Migrate = Note(nameof(ProvisioningSteps.Migrate)),
        Seed = Note(nameof(ProvisioningSteps.Seed)),
        Cleanup = Note(nameof(ProvisioningSteps.Cleanup)),
    };

    public ProvisioningSteps Steps { get; }

    /// <summary>The names of the steps that have run, in order.</summary>
    public List<string> Ran { get; } = [];

    public ScriptedSteps On(string name, ProvisioningStep script)
    {
        _scripts[name] = script;
        return this;
    }

    public ScriptedSteps Fail(string name, string message = "boom") => On(name, (_, _) => throw new InvalidOperationException(message));

    private ProvisioningStep Note(string name) => (context, ct) =>
    {
        Ran.Add(name);
        return _scripts.TryGetValue(name, out var script) ? script(context, ct) : Task.CompletedTask;
    };
}
