using System.Collections.Generic;

namespace TestKit.Usage.Tests.Subjects.Values;

public class Node
{
    public string Name { get; set; } = "";

    public Node? Parent { get; set; }

    public IList<Node> Children { get; } = new List<Node>();
}
