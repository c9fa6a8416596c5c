using System.Collections.Generic;

namespace TestKit.Shapes.Tests.Subjects;

[GenerateTestDouble]
public interface ILog
{
    void Log(params string[] words);

    void Format(string format, params object?[] values);

    void Each(params IEnumerable<int> values);
}
