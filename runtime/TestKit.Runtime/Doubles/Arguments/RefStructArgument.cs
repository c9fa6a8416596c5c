using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace TestKit;

/// <summary>What is kept of an argument that is a ref struct: which of the tests of the selectors made so far held. The ref struct itself is gone when the call is over.</summary>
/// <typeparam name="TTest">The type of the tests.</typeparam>
public sealed class RefStructArgument<TTest>
    where TTest : Delegate
{
    private readonly string _typeName;
    private readonly List<bool> _held = [];

    internal RefStructArgument(string typeName, IReadOnlyList<TTest> tests)
    {
        _typeName = typeName;
        Tests = tests;
    }

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<TTest> Tests { get; }

    /// <summary>For generated code: the outcome of the next test.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Add(bool held) => _held.Add(held);

    /// <summary>The name of its type.</summary>
    public override string ToString() => $"({_typeName})";

    /// <exception cref="InvalidSetupException">The test did not exist when the call was made.</exception>
    internal bool Holds(TTest test)
    {
        for (var i = 0; i < Tests.Count; i++)
        {
            if (ReferenceEquals(Tests[i], test))
            {
                return _held[i];
            }
        }

        throw InvalidSetupException.ForLateTest(_typeName);
    }
}
