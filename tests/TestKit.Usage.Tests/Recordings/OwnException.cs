using System;

namespace TestKit.Usage.Tests.Recordings;

internal sealed class OwnException(string key) : Exception($"The key {key} is not known.")
{
    public string Key => key;
}
