namespace TestKit.Shapes.Tests.Subjects;

[GenerateTestDouble]
public interface IWire
{
    void Send(Packet packet);

    Packet Make(int id);

    void Fill(ref Packet packet);

    void Put<T>(T value)
        where T : allows ref struct;
}
