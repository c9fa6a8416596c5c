using System.Collections.Generic;

namespace TestKit.Usage.Tests.Subjects.Values;

public abstract class Numbered
{
    public List<int> Numbers { get; protected set; } = [];
}
