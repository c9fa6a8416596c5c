#pragma warning disable // What the project itself writes is not the matter here.
using System;
using System.Collections.Generic;
using TestKit;

[assembly: GenerateTestDouble(typeof(IComparer<>))]
[assembly: GenerateTestDouble(typeof(Func<string, int>), Name = "StubCount")]

namespace EveryRule.Shapes;

/// <summary>A class, with what is protected.</summary>
[GenerateTestDouble]
public abstract class Mailer(string host)
{
    /// <summary>Raised for each mail.</summary>
    public virtual event EventHandler<string>? Sent;

    /// <summary>The host.</summary>
    public virtual string Host { get; protected set; } = host;

    /// <summary>Sends.</summary>
    public virtual void Send(string to, string text) => Sent?.Invoke(this, Write(to, text));

    /// <summary>Writes.</summary>
    protected abstract string Write(string to, string text);
}
