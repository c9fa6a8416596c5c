using System;

namespace TestKit.Generators.Reading.Chains;

/// <summary>Ends the reading of a chain whose parts are known at run time only.</summary>
#pragma warning disable CA1064 // It does not leave the reader.
internal sealed class CannotBeSeen(string reason) : Exception(reason);
#pragma warning restore CA1064
