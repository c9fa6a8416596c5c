using System;
using System.Collections.Generic;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface ISettings
{
    event EventHandler<string>? Changed;

    event Action? Reloaded;

    string Name { get; set; }

    int Size { get; }

    string? Comment { get; set; }

    IReadOnlyList<string> Keys { get; }

    int Secret { set; }

    string this[string section, int index] { get; set; }

    bool this[Guid id] { get; }
}
