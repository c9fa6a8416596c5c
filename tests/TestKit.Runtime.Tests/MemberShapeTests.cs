using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class MemberShapeTests
{
    [Theory]
    [InlineData("Get(id, ct)", "Get", "Get(id: 1, ct: 2)", "Get(any arguments)")]
    [InlineData("Get()", "Get", "Get()", "Get()")]
    [InlineData("Load<int>(key)", "Load<int>", "Load<int>(key: 1)", "Load<int>(any arguments)")]
    [InlineData("Load<int[]>(key)", "Load<int[]>", "Load<int[]>(key: 1)", "Load<int[]>(any arguments)")]
    [InlineData("Name", "Name", "Name", "Name")]
    [InlineData("Name=", "Name", "Name = 1", "Name = any")]
    [InlineData("this[row, col]", "this", "this[row: 1, col: 2]", "this[any arguments]")]
    [InlineData("this[row]=", "this", "this[row: 1] = 2", "this[any arguments] = any")]
    public void Write_EveryKindOfMember_ReadsLikeCode(string signature, string name, string call, string any)
    {
        var shape = MemberShape.Parse(signature);
        string[] arguments = signature switch
        {
            "Get()" or "Name" => [],
            "Load<int>(key)" or "Load<int[]>(key)" or "Name=" => ["1"],
            _ => ["1", "2"],
        };

        Assert.Equal(name, shape.Name);
        Assert.Equal(call, shape.Write(arguments));
        Assert.Equal(any, shape.Write(null));
    }
}
